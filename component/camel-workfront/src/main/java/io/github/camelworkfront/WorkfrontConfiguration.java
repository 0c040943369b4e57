package io.github.camelworkfront;

import org.apache.camel.RuntimeCamelException;
import org.apache.camel.component.http.HttpClientConfigurer;
import org.apache.camel.spi.HeaderFilterStrategy;
import org.apache.camel.spi.Metadata;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;
import org.apache.camel.support.jsse.SSLContextParameters;

/** Where Workfront is, who asks, and how the requests travel. Set on the component for all endpoints, or on one of them. */
@UriParams
public class WorkfrontConfiguration implements Cloneable {

    @UriParam(
            displayName = "URL",
            description =
                    "Required, here or on the component, except for proof endpoints: scheme and host of the Workfront tenant, and its port if it is not the usual one, such as `https://acme.my.workfront.com`. The path of the API is added. An endpoint with its own url inherits no credentials from the component.")
    private String url;

    @UriParam(
            displayName = "API Version",
            defaultValue = "22.0",
            description =
                    "Version of the API: a number such as `22.0`, or `unsupported` or `internal` for Adobe's models without a promise.")
    private String apiVersion = "22.0";

    @UriParam(
            label = "security",
            description =
                    "How to sign in, if several ways could be meant: `apiKey` (option apiKey), `login` (options username and password), `session` (option sessionToken), `oauth2` (clientId, clientSecret and refreshToken), `jwt` (clientId, clientSecret, customerId, userId and privateKey) or `ims` (clientId, clientSecret, imsOrganization and imsScopes, or accessToken and imsOrganization).")
    private AuthenticationType authentication;

    @UriParam(
            displayName = "API Key",
            label = "security",
            secret = true,
            description = "API key of the Workfront user whose rights count.")
    private String apiKey;

    @UriParam(
            label = "security",
            secret = true,
            description = "User name, usually an e-mail address, for the login with a password.")
    private String username;

    @UriParam(
            label = "security",
            secret = true,
            description =
                    "Password for the login. If the service refuses it, it is not tried again until `session/login` is called or the application starts anew, so that the account is not locked.")
    private String password;

    @UriParam(
            label = "security",
            description = "Subdomain of the tenant for the login, where the host name alone does not tell it.")
    private String subdomain;

    @UriParam(
            label = "security",
            secret = true,
            description =
                    "Id of a session that exists already. It is used as it is: it can neither be renewed nor is it ended by us.")
    private String sessionToken;

    @UriParam(
            displayName = "Client ID",
            label = "security",
            secret = true,
            description =
                    "Client ID of an OAuth2 application of the tenant, or of a server-to-server credential of the Adobe Developer Console.")
    private String clientId;

    @UriParam(label = "security", secret = true, description = "Client secret that belongs to clientId.")
    private String clientSecret;

    @UriParam(
            label = "security",
            secret = true,
            description =
                    "OAuth2 refresh token to begin with. Where the application rotates refresh tokens, the newest is kept in tokenStore and goes before this one, until another is set here.")
    private String refreshToken;

    @UriParam(
            label = "security",
            description =
                    "Keeps the newest refresh token, so that a new start can go on with it: by default in memory only. `#class:io.github.camelworkfront.FileTokenStore('/var/lib/acme/workfront-tokens')` keeps it in a file.")
    private TokenStore tokenStore;

    @UriParam(
            displayName = "Customer ID",
            label = "security",
            description =
                    "Customer ID of the tenant, as the page of the OAuth2 application shows it: the issuer of a JWT.")
    private String customerId;

    @UriParam(
            displayName = "User ID",
            label = "security",
            description = "ID of the Workfront user for whom a JWT is made: its subject.")
    private String userId;

    @UriParam(
            label = "security",
            secret = true,
            description =
                    "RSA private key of at least 2048 bits that signs a JWT, in PEM (PKCS#1 or PKCS#8) and not encrypted: the text itself, or where it is, such as `file:/etc/keys/workfront.pem` or `classpath:workfront.pem`.")
    @Metadata(supportFileReference = true)
    private String privateKey;

    @UriParam(
            displayName = "IMS Organization",
            label = "security",
            description =
                    "Organization ID of the Adobe Developer Console, which ends in AdobeOrg. It goes along with an Adobe IMS token.")
    private String imsOrganization;

    @UriParam(
            displayName = "IMS Scopes",
            label = "security",
            description = "Scopes to ask Adobe IMS for, separated by comma, as the Adobe Developer Console lists them.")
    private String imsScopes;

    @UriParam(
            displayName = "IMS Token URL",
            label = "security",
            defaultValue = "https://ims-na1.adobelogin.com/ims/token/v3",
            description =
                    "Where Adobe IMS hands out tokens. An endpoint with its own imsTokenUrl inherits no credentials from the component.")
    private String imsTokenUrl = "https://ims-na1.adobelogin.com/ims/token/v3";

    @UriParam(
            label = "security",
            secret = true,
            description = "Adobe IMS token that exists already. It is used as it is and cannot be renewed.")
    private String accessToken;

    @UriParam(
            label = "security",
            secret = true,
            description =
                    "Adobe IMS user token for the event subscription service of tenants on Adobe IMS, sent as `X-User-Token` by the operations of `subscription`.")
    private String userToken;

    @UriParam(
            displayName = "Session from API Key",
            label = "security",
            defaultValue = "false",
            description =
                    "Whether to exchange the API key for a session first and use that. Downloads and subscriptions do so by themselves, since they accept no API key.")
    private boolean sessionFromApiKey;

    @UriParam(
            displayName = "Proof URL",
            label = "proof",
            defaultValue = "https://soap.proofhq.com",
            description =
                    "Where Workfront Proof is: scheme and host, and its port if it is not the usual one, such as `https://soap.proofhq.eu` for accounts in Europe. A path is possible. `/soap`, `/16_24_0/soap` and `/upload.php` are added. An endpoint with its own proofUrl inherits no credentials from the component.")
    private String proofUrl = "https://soap.proofhq.com";

    @UriParam(
            displayName = "Proof API Version",
            label = "proof",
            description =
                    "Version of the Workfront Proof API, such as `16_24_0`, which has 167 operations. Without it calls go to the unversioned service, which has 90 of them, some with fewer parameters.")
    private String proofApiVersion;

    @UriParam(
            displayName = "Proof XML Namespace",
            label = "proof",
            description =
                    "XML namespace of the Workfront Proof API. Without it the namespace follows the host of proofUrl, such as `https://soap.proofhq.com/`.")
    private String proofNamespace;

    @UriParam(
            label = "proof,security",
            secret = true,
            description = "E-mail address of the Workfront Proof user whose rights count.")
    private String proofUsername;

    @UriParam(
            label = "proof,security",
            secret = true,
            description =
                    "Password of the Workfront Proof user, who then signs in with `doLogin`. If the service refuses it, it is not tried again until the application starts anew, so that the account is not locked.")
    private String proofPassword;

    @UriParam(
            displayName = "Proof Authentication Token",
            label = "proof,security",
            secret = true,
            description =
                    "Authentication token of the Workfront Proof user (personal settings, Integrations), who then signs in with `getSessionId` in place of a password.")
    private String proofAuthToken;

    @UriParam(
            label = "patience",
            defaultValue = "10",
            description =
                    "Requests at the same time at most, shared by all endpoints with the same url and credentials; where they say different numbers, the smallest counts. Fewer while the service says that it has enough, more again by and by.")
    private int maxConcurrentRequests = 10;

    @UriParam(
            label = "patience",
            defaultValue = "5",
            description =
                    "How often a call is repeated that the service has answered with \"too many requests\" or, where that can do no harm, with a failure of its own, or not at all. 0 for never.")
    private int maxRetries = 5;

    @UriParam(
            label = "patience",
            defaultValue = "1000",
            javaType = "java.time.Duration",
            description =
                    "Wait before the first repetition, which doubles from one to the next and varies by chance: milliseconds, or a time such as `1s`. A `Retry-After` of the service goes before it.")
    private long retryDelay = 1000;

    @UriParam(
            label = "patience",
            defaultValue = "30000",
            javaType = "java.time.Duration",
            description = "Longest wait before a repetition: milliseconds, or a time such as `30s`.")
    private long maxRetryDelay = 30_000;

    @UriParam(
            label = "patience",
            defaultValue = "false",
            description =
                    "Whether writes are repeated too when it is not certain that the first try had no effect. Where an `extRefID` or the object itself can tell, it is looked up first.")
    private boolean retryWrites;

    @UriParam(
            label = "advanced",
            defaultValue = "10000",
            javaType = "java.time.Duration",
            description = "How long connecting may take: milliseconds, or a time such as `10s`.")
    private long connectTimeout = 10_000;

    @UriParam(
            label = "advanced",
            defaultValue = "120000",
            javaType = "java.time.Duration",
            description =
                    "How long the service may be silent before and during an answer: milliseconds, or a time such as `2m`.")
    private long responseTimeout = 120_000;

    @UriParam(
            label = "advanced",
            defaultValue = "50",
            description = "Connections to the service at the same time; calls beyond that wait for one.")
    private int maxConnections = 50;

    @UriParam(label = "proxy", description = "Host name of a forward proxy.")
    private String proxyHost;

    @UriParam(label = "proxy", description = "Port of the forward proxy.")
    private Integer proxyPort;

    @UriParam(
            label = "proxy",
            enums = "http,https",
            defaultValue = "http",
            description = "Protocol between us and the forward proxy.")
    private String proxyScheme = "http";

    @UriParam(label = "proxy", secret = true, description = "User name for the forward proxy, if it asks for one.")
    private String proxyUsername;

    @UriParam(label = "proxy", secret = true, description = "Password for the forward proxy, if it asks for one.")
    private String proxyPassword;

    @UriParam(
            displayName = "SSL Context Parameters",
            label = "security",
            description = "TLS settings: trusted certificates, our own one, protocols.")
    private SSLContextParameters sslContextParameters;

    @UriParam(
            displayName = "HTTP Client Configurer",
            label = "advanced",
            description =
                    "The last word on the HTTP client that camel-http builds. Automatic retries, redirects and cookies are off for good reasons: a write could be applied twice, a session could leak.")
    private HttpClientConfigurer httpClientConfigurer;

    @UriParam(
            displayName = "CXF Configurer",
            label = "advanced",
            description =
                    "Changes the CXF client that calls Workfront Proof: features, interceptors, timeouts and headers of its HTTP conduit. TLS, proxy and connections are set with the options for these, as for all other calls. What logs messages there logs passwords and session ids.")
    private WorkfrontCxfConfigurer cxfConfigurer;

    @UriParam(
            label = "advanced",
            description =
                    "Which headers of the message become headers of the request. By default none does. Headers that say who asks, where to and what the body is are never taken from a message.")
    private HeaderFilterStrategy headerFilterStrategy;

    /** A copy for one endpoint. */
    public WorkfrontConfiguration copy() {
        try {
            return (WorkfrontConfiguration) super.clone();
        } catch (CloneNotSupportedException e) {
            throw new RuntimeCamelException(e);
        }
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public String getApiVersion() {
        return apiVersion;
    }

    public void setApiVersion(String apiVersion) {
        this.apiVersion = apiVersion;
    }

    public AuthenticationType getAuthentication() {
        return authentication;
    }

    public void setAuthentication(AuthenticationType authentication) {
        this.authentication = authentication;
    }

    public String getApiKey() {
        return apiKey;
    }

    public void setApiKey(String apiKey) {
        this.apiKey = apiKey;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getSubdomain() {
        return subdomain;
    }

    public void setSubdomain(String subdomain) {
        this.subdomain = subdomain;
    }

    public String getSessionToken() {
        return sessionToken;
    }

    public void setSessionToken(String sessionToken) {
        this.sessionToken = sessionToken;
    }

    public long getConnectTimeout() {
        return connectTimeout;
    }

    public void setConnectTimeout(long connectTimeout) {
        this.connectTimeout = connectTimeout;
    }

    public long getResponseTimeout() {
        return responseTimeout;
    }

    public void setResponseTimeout(long responseTimeout) {
        this.responseTimeout = responseTimeout;
    }

    public int getMaxConnections() {
        return maxConnections;
    }

    public void setMaxConnections(int maxConnections) {
        this.maxConnections = maxConnections;
    }

    public String getProxyHost() {
        return proxyHost;
    }

    public void setProxyHost(String proxyHost) {
        this.proxyHost = proxyHost;
    }

    public Integer getProxyPort() {
        return proxyPort;
    }

    public void setProxyPort(Integer proxyPort) {
        this.proxyPort = proxyPort;
    }

    public String getProxyScheme() {
        return proxyScheme;
    }

    public void setProxyScheme(String proxyScheme) {
        this.proxyScheme = proxyScheme;
    }

    public String getProxyUsername() {
        return proxyUsername;
    }

    public void setProxyUsername(String proxyUsername) {
        this.proxyUsername = proxyUsername;
    }

    public String getProxyPassword() {
        return proxyPassword;
    }

    public void setProxyPassword(String proxyPassword) {
        this.proxyPassword = proxyPassword;
    }

    public SSLContextParameters getSslContextParameters() {
        return sslContextParameters;
    }

    public void setSslContextParameters(SSLContextParameters sslContextParameters) {
        this.sslContextParameters = sslContextParameters;
    }

    public HttpClientConfigurer getHttpClientConfigurer() {
        return httpClientConfigurer;
    }

    public void setHttpClientConfigurer(HttpClientConfigurer httpClientConfigurer) {
        this.httpClientConfigurer = httpClientConfigurer;
    }

    public HeaderFilterStrategy getHeaderFilterStrategy() {
        return headerFilterStrategy;
    }

    public void setHeaderFilterStrategy(HeaderFilterStrategy headerFilterStrategy) {
        this.headerFilterStrategy = headerFilterStrategy;
    }

    public String getClientId() {
        return clientId;
    }

    public void setClientId(String clientId) {
        this.clientId = clientId;
    }

    public String getClientSecret() {
        return clientSecret;
    }

    public void setClientSecret(String clientSecret) {
        this.clientSecret = clientSecret;
    }

    public String getRefreshToken() {
        return refreshToken;
    }

    public void setRefreshToken(String refreshToken) {
        this.refreshToken = refreshToken;
    }

    public TokenStore getTokenStore() {
        return tokenStore;
    }

    public void setTokenStore(TokenStore tokenStore) {
        this.tokenStore = tokenStore;
    }

    public String getCustomerId() {
        return customerId;
    }

    public void setCustomerId(String customerId) {
        this.customerId = customerId;
    }

    public String getUserId() {
        return userId;
    }

    public void setUserId(String userId) {
        this.userId = userId;
    }

    public String getPrivateKey() {
        return privateKey;
    }

    public void setPrivateKey(String privateKey) {
        this.privateKey = privateKey;
    }

    public String getImsOrganization() {
        return imsOrganization;
    }

    public void setImsOrganization(String imsOrganization) {
        this.imsOrganization = imsOrganization;
    }

    public String getImsScopes() {
        return imsScopes;
    }

    public void setImsScopes(String imsScopes) {
        this.imsScopes = imsScopes;
    }

    public String getImsTokenUrl() {
        return imsTokenUrl;
    }

    public void setImsTokenUrl(String imsTokenUrl) {
        this.imsTokenUrl = imsTokenUrl;
    }

    public String getAccessToken() {
        return accessToken;
    }

    public void setAccessToken(String accessToken) {
        this.accessToken = accessToken;
    }

    public String getUserToken() {
        return userToken;
    }

    public void setUserToken(String userToken) {
        this.userToken = userToken;
    }

    public boolean isSessionFromApiKey() {
        return sessionFromApiKey;
    }

    public void setSessionFromApiKey(boolean sessionFromApiKey) {
        this.sessionFromApiKey = sessionFromApiKey;
    }

    public int getMaxConcurrentRequests() {
        return maxConcurrentRequests;
    }

    public void setMaxConcurrentRequests(int maxConcurrentRequests) {
        this.maxConcurrentRequests = maxConcurrentRequests;
    }

    public int getMaxRetries() {
        return maxRetries;
    }

    public void setMaxRetries(int maxRetries) {
        this.maxRetries = maxRetries;
    }

    public long getRetryDelay() {
        return retryDelay;
    }

    public void setRetryDelay(long retryDelay) {
        this.retryDelay = retryDelay;
    }

    public long getMaxRetryDelay() {
        return maxRetryDelay;
    }

    public void setMaxRetryDelay(long maxRetryDelay) {
        this.maxRetryDelay = maxRetryDelay;
    }

    public boolean isRetryWrites() {
        return retryWrites;
    }

    public void setRetryWrites(boolean retryWrites) {
        this.retryWrites = retryWrites;
    }

    public String getProofUrl() {
        return proofUrl;
    }

    public void setProofUrl(String proofUrl) {
        this.proofUrl = proofUrl;
    }

    public String getProofApiVersion() {
        return proofApiVersion;
    }

    public void setProofApiVersion(String proofApiVersion) {
        this.proofApiVersion = proofApiVersion;
    }

    public String getProofNamespace() {
        return proofNamespace;
    }

    public void setProofNamespace(String proofNamespace) {
        this.proofNamespace = proofNamespace;
    }

    public String getProofUsername() {
        return proofUsername;
    }

    public void setProofUsername(String proofUsername) {
        this.proofUsername = proofUsername;
    }

    public String getProofPassword() {
        return proofPassword;
    }

    public void setProofPassword(String proofPassword) {
        this.proofPassword = proofPassword;
    }

    public String getProofAuthToken() {
        return proofAuthToken;
    }

    public void setProofAuthToken(String proofAuthToken) {
        this.proofAuthToken = proofAuthToken;
    }

    public WorkfrontCxfConfigurer getCxfConfigurer() {
        return cxfConfigurer;
    }

    public void setCxfConfigurer(WorkfrontCxfConfigurer cxfConfigurer) {
        this.cxfConfigurer = cxfConfigurer;
    }
}
