@echo off
rem Tells Windows, for this user, that Tarozi opens .tarozi and .tza files.
rem "register.bat --remove" takes that back.
setlocal DisableDelayedExpansion
set "CLASSES=HKCU\Software\Classes"

if "%~1"=="--remove" goto remove
if not "%~1"=="" (
    echo register takes no argument but --remove; found: %1 1>&2
    exit /b 2
)
reg add "%CLASSES%\Tarozi.File\shell\open\command" /ve /f /d "\"%~dp0tarozi.bat\" \"%%1\"" >nul || exit /b 4
reg add "%CLASSES%\Tarozi.File" /ve /f /d "Tarozi" >nul || exit /b 4
reg add "%CLASSES%\.tarozi" /ve /f /d "Tarozi.File" >nul || exit /b 4
reg add "%CLASSES%\.tza" /ve /f /d "Tarozi.File" >nul || exit /b 4
echo Tarozi opens .tarozi and .tza files. register.bat --remove takes that back.
exit /b 0

:remove
reg delete "%CLASSES%\Tarozi.File" /f >nul 2>&1
reg delete "%CLASSES%\.tarozi" /f >nul 2>&1
reg delete "%CLASSES%\.tza" /f >nul 2>&1
echo Tarozi is no longer registered for this user.
exit /b 0
