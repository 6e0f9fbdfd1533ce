package org.tarozi.cli;

import org.tarozi.profile.Version;

import picocli.CommandLine.IVersionProvider;

/// What `tarozi --version` says.
public final class VersionText implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {
            "Tarozi " + Version.number(),
            "Java " + System.getProperty("java.version") + " on " + System.getProperty("os.name")
        };
    }
}
