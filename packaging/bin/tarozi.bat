@echo off
rem Starts Tarozi from where it was unpacked, with Java 25 or newer: the one beside it, the one of
rem JAVA_HOME, or the one on the path. TAROZI_JAVA_OPTS adds options for Java, such as -Xmx2g.
rem The window has no console behind it, unless TAROZI_CONSOLE is set, to see what Java says.
setlocal DisableDelayedExpansion

set CACHE=
rem An empty one is of a package without a runtime.
for %%C in ("%~dp0..\lib\tarozi.aot") do if exist %%C if %%~zC gtr 0 set CACHE="-XX:AOTCache=%%~fC"
set "JAVA=%~dp0..\runtime\bin\java.exe"
call :check
if defined READY goto run
set CACHE=
set "JAVA=%JAVA_HOME%\bin\java.exe"
call :check
if defined READY goto run
set "JAVA="
for %%J in (java.exe) do set "JAVA=%%~$PATH:J"
call :check
if defined READY goto run
echo Tarozi needs Java 25 or newer: install it, for example from https://adoptium.net, or set JAVA_HOME to where it is. 1>&2
exit /b 4

:run
set "OPTIONS=--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -XX:+UseSerialGC -Xms40m -Xmn24m -Xmx1g -XX:+UseCompactObjectHeaders -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=20 -XX:-ShrinkHeapInSteps -Djava.awt.headless=true -Dfile.encoding=UTF-8 -Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory -Dorg.sqlite.lib.path="%~dp0.""
if defined TAROZI_CONSOLE goto console
if "%~1"=="" goto window
if /i "%~x1"==".tarozi" goto window
if /i "%~x1"==".tza" goto window

:console
"%JAVA%" %CACHE% %OPTIONS% %TAROZI_JAVA_OPTS% -cp "%~dp0..\lib\tarozi.jar" org.tarozi.Tarozi %*
exit /b %ERRORLEVEL%

:window
set "WINDOW=%JAVA:java.exe=javaw.exe%"
if not exist "%WINDOW%" goto console
start "Tarozi" "%WINDOW%" %CACHE% %OPTIONS% %TAROZI_JAVA_OPTS% -cp "%~dp0..\lib\tarozi.jar" org.tarozi.Tarozi %*
exit /b 0

:check
set "READY="
set "VERSION="
if not defined JAVA exit /b 0
if not exist "%JAVA%" exit /b 0
for /f "tokens=3" %%V in ('^""%JAVA%" -version 2^>^&1^"') do if not defined VERSION set "VERSION=%%~V"
if not defined VERSION exit /b 0
for /f "delims=.-+" %%M in ("%VERSION%") do if %%M GEQ 25 set "READY=yes"
exit /b 0
