package io.github.camelworkfront.maven;

import java.util.Map;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;

/** Credentials in {@code settings.xml} as options of the component. */
final class ServerOptions {

    private final Settings settings;
    private final SettingsDecrypter decrypter;

    ServerOptions(Settings settings, SettingsDecrypter decrypter) {
        this.settings = settings;
        this.decrypter = decrypter;
    }

    /**
     * @param id the server; null for none
     * @throws IllegalArgumentException if the settings have no such server, or it has no password
     */
    Map<String, String> of(String id) {
        if (id == null) {
            return Map.of();
        }
        Server server = settings.getServer(id);
        if (server == null) {
            throw new IllegalArgumentException("settings.xml has no server " + id);
        }
        Server readable =
                decrypter.decrypt(new DefaultSettingsDecryptionRequest(server)).getServer();
        if (readable.getPassword() == null) {
            throw new IllegalArgumentException("The server " + id + " of settings.xml has no password");
        }
        return readable.getUsername() == null
                ? Map.of("apiKey", readable.getPassword())
                : Map.of("username", readable.getUsername(), "password", readable.getPassword());
    }
}
