package io.github.camelworkfront.internal.plan;

import java.net.URI;

/**
 * Where Workfront Proof is and which of its versions is spoken.
 *
 * @param host      scheme, host and port
 * @param path      what comes before {@code /soap}, empty mostly
 * @param version   such as {@code 16_24_0}; null for the unversioned service
 * @param namespace XML namespace of its operations
 */
public record ProofPlace(String host, String path, String version, String namespace) {

    /** @param namespace null for the one that follows the host, as the service's own does */
    public static ProofPlace of(String host, String path, String version, String namespace) {
        String own = namespace == null ? "https://" + URI.create(host).getHost() + "/" : namespace;
        return new ProofPlace(host, path, version, own);
    }

    public boolean isUnversioned() {
        return version == null;
    }

    /** Path of SOAP calls: {@code /soap} or {@code /16_24_0/soap}. */
    public String soapPath() {
        return path + (version == null ? "" : "/" + version) + "/soap";
    }

    /** Path of files. */
    public String uploadPath() {
        return path + "/upload.php";
    }
}
