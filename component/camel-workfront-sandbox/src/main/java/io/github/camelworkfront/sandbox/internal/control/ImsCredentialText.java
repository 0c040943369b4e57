package io.github.camelworkfront.sandbox.internal.control;

import io.github.camelworkfront.sandbox.ExpiresIn;
import io.github.camelworkfront.sandbox.ImsCredential;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Adobe IMS credentials as settings, by the names of their properties; scopes are parted by commas or spaces. */
final class ImsCredentialText {

    /** The names of the settings. */
    static final String[] NAMES = {
        "clientId", "clientSecret", "organization", "scopes", "username", "lifetime", "expiresIn"
    };

    private ImsCredentialText() {}

    /**
     * Reads a credential.
     *
     * @param known those that there are: what is not said of one of them stays as it is
     */
    static ImsCredential read(Settings settings, List<ImsCredential> known) {
        String clientId = settings.require("clientId");
        ImsCredential credential = known.stream()
                .filter(candidate -> candidate.clientId().equals(clientId))
                .findFirst()
                .orElseGet(() -> ImsCredential.of(clientId, settings.require("clientSecret")));
        credential = settings.get("clientSecret").map(credential::clientSecret).orElse(credential);
        credential = settings.get("organization").map(credential::organization).orElse(credential);
        credential = settings.get("scopes")
                .map(ImsCredentialText::words)
                .map(credential::scopes)
                .orElse(credential);
        credential = settings.get("username").map(credential::username).orElse(credential);
        credential = settings.duration("lifetime").map(credential::lifetime).orElse(credential);
        return settings.get("expiresIn")
                .map(ExpiresIn::of)
                .map(credential::expiresIn)
                .orElse(credential);
    }

    private static Set<String> words(String text) {
        return new LinkedHashSet<>(Arrays.asList(text.split("[,\\s]+")));
    }

    /** Describes a credential, without its secret. */
    static Map<String, Object> describe(ImsCredential credential) {
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("clientId", credential.clientId());
        description.put("organization", credential.organization());
        description.put("scopes", credential.scopes().stream().sorted().toList());
        description.put("username", credential.username());
        description.put("lifetime", credential.lifetime().toString());
        description.put("expiresIn", credential.expiresIn().label());
        return description;
    }
}
