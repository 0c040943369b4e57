package io.github.camelworkfront.internal.endpoint;

import io.github.camelworkfront.AuthenticationType;
import io.github.camelworkfront.WorkfrontConfiguration;
import io.github.camelworkfront.internal.auth.ClientCredentials;
import io.github.camelworkfront.internal.auth.Credentials;
import io.github.camelworkfront.internal.auth.LoginCredentials;
import io.github.camelworkfront.internal.auth.RsaPrivateKeys;
import java.security.interfaces.RSAPrivateKey;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.camel.CamelContext;

/** Finds the one way to sign in that the options mean; refuses none, several and halves of one. */
public final class CredentialChoice {

    private static final String SCHEME = "Bearer ";

    private static final String WAYS = "set apiKey; username and password; sessionToken; clientId, clientSecret and"
            + " refreshToken; clientId, clientSecret, customerId, userId and privateKey; clientId, clientSecret,"
            + " imsOrganization and imsScopes; or accessToken and imsOrganization";

    private CredentialChoice() {}

    /**
     * What the options mean.
     *
     * @param context finds the private key where the option says only its place
     * @throws IllegalArgumentException that names the options
     */
    public static Credentials of(WorkfrontConfiguration options, CamelContext context) {
        SignInWay way = options.getAuthentication() == null ? only(options) : chosen(options);
        refuseIncomplete(way, options);
        refuseContradiction(way, options);
        refuseScheme("accessToken", options.getAccessToken());
        refuseScheme("userToken", options.getUserToken());
        return switch (way) {
            case API_KEY_ONLY -> apiKey(options);
            case SESSION -> new Credentials.SessionToken(options.getSessionToken());
            case LOGIN ->
                new Credentials.Login(
                        new LoginCredentials(options.getUsername(), options.getPassword(), options.getSubdomain()));
            case OAUTH2 -> new Credentials.OAuth2(client(options), options.getRefreshToken(), options.getTokenStore());
            case JWT ->
                new Credentials.Jwt(
                        client(options),
                        options.getCustomerId(),
                        options.getUserId(),
                        key(KeyText.of(options.getPrivateKey(), context)));
            case IMS ->
                new Credentials.Ims(
                        client(options),
                        options.getImsOrganization(),
                        options.getImsScopes(),
                        ServiceUrl.tokenPlace(options.getImsTokenUrl()));
            case IMS_TOKEN -> new Credentials.AccessToken(options.getAccessToken(), options.getImsOrganization());
        };
    }

    /** The library comes with the component, but a build can exclude it, and OSGi can lack it. */
    private static RSAPrivateKey key(String pem) {
        try {
            return RsaPrivateKeys.of(pem);
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    "the option privateKey needs com.nimbusds:nimbus-jose-jwt on the class path, and"
                            + " org.bouncycastle:bcpkix-jdk18on beside it: they come with camel-workfront, so do not"
                            + " exclude them (missing: " + e.getMessage() + ")",
                    e);
        }
    }

    private static ClientCredentials client(WorkfrontConfiguration options) {
        return new ClientCredentials(options.getClientId(), options.getClientSecret());
    }

    private static Credentials apiKey(WorkfrontConfiguration options) {
        return options.isSessionFromApiKey()
                ? new Credentials.ApiKeySession(options.getApiKey())
                : new Credentials.ApiKey(options.getApiKey());
    }

    private static SignInWay chosen(WorkfrontConfiguration options) {
        List<SignInWay> possible = ways(way -> way.type() == options.getAuthentication());
        return possible.stream()
                .filter(way -> way.isMeant(options))
                .findFirst()
                .orElse(possible.get(possible.size() - 1));
    }

    private static SignInWay only(WorkfrontConfiguration options) {
        List<SignInWay> meant = ways(way -> way.isMeant(options));
        List<AuthenticationType> types =
                meant.stream().map(SignInWay::type).distinct().toList();
        if (types.isEmpty()) {
            throw new IllegalArgumentException(nobody(options));
        }
        if (types.size() > 1) {
            throw new IllegalArgumentException("The options allow several ways to sign in to Workfront, " + types
                    + "; say which with "
                    + types.stream().map(type -> "authentication=" + type).collect(Collectors.joining(" or ")));
        }
        SignInWay way = meant.get(0);
        List<CredentialOption> useless = options(option -> option.isSet(options) && !way.makesUseOf(option));
        if (!useless.isEmpty()) {
            throw new IllegalArgumentException("Signing in to Workfront by " + way.type() + " makes no use of "
                    + listed(useless) + "; leave out what is not meant (" + listed(way.needs()) + " belong together)");
        }
        return way;
    }

    private static String nobody(WorkfrontConfiguration options) {
        List<CredentialOption> rest = options(option -> option.isSet(options));
        return rest.isEmpty()
                ? "Workfront needs to know who asks: " + WAYS
                        + " (an endpoint with its own url, imsTokenUrl, proxy or TLS settings inherits no credentials"
                        + " from the component)"
                : "The credentials for Workfront are incomplete, there is only " + listed(rest) + ": " + WAYS;
    }

    private static void refuseIncomplete(SignInWay way, WorkfrontConfiguration options) {
        List<CredentialOption> missing =
                way.needs().stream().filter(option -> !option.isSet(options)).toList();
        if (missing.isEmpty()) {
            return;
        }
        List<CredentialOption> there =
                way.needs().stream().filter(option -> option.isSet(options)).toList();
        boolean one = missing.size() == 1;
        throw new IllegalArgumentException("Signing in to Workfront by " + way.type() + " needs the option"
                + (one ? " " : "s ") + listed(missing) + ", which " + (one ? "is" : "are") + " not set"
                + (there.isEmpty() ? "" : " (there is " + listed(there) + ")") + example(missing));
    }

    private static String example(List<CredentialOption> missing) {
        return missing.contains(CredentialOption.IMS_SCOPES)
                ? "; such as imsScopes=openid,AdobeID,read_organizations,additional_info.projectedProductContext (or"
                        + " accessToken beside imsOrganization, and none of the others)"
                : "";
    }

    private static void refuseContradiction(SignInWay way, WorkfrontConfiguration options) {
        if (way == SignInWay.IMS_TOKEN && CredentialOption.IMS_SCOPES.isSet(options)) {
            throw new IllegalArgumentException("accessToken is used as it is, imsScopes are for asking Adobe IMS for a"
                    + " token: leave out one of them");
        }
        if (options.isSessionFromApiKey() && !CredentialOption.API_KEY.isSet(options)) {
            throw new IllegalArgumentException("sessionFromApiKey=true needs the option apiKey, which is not set");
        }
    }

    /** As it stands in a header of a tool, from where it is easily copied. */
    private static void refuseScheme(String option, String token) {
        if (token != null && token.trim().regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw new IllegalArgumentException("The option " + option + " holds the word Bearer before the token; set "
                    + option + " to the token alone");
        }
    }

    private static List<SignInWay> ways(Predicate<SignInWay> which) {
        return Arrays.stream(SignInWay.values()).filter(which).toList();
    }

    private static List<CredentialOption> options(Predicate<CredentialOption> which) {
        return Arrays.stream(CredentialOption.values()).filter(which).toList();
    }

    private static String listed(List<CredentialOption> options) {
        String all = options.stream().map(CredentialOption::toString).collect(Collectors.joining(", "));
        int last = all.lastIndexOf(", ");
        return last < 0 ? all : all.substring(0, last) + " and" + all.substring(last + 1);
    }
}
