package io.github.camelworkfront.springboot;

import io.github.camelworkfront.AuthenticationType;
import io.github.camelworkfront.TokenStore;
import io.github.camelworkfront.WorkfrontConfiguration;
import io.github.camelworkfront.WorkfrontCxfConfigurer;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.apache.camel.component.http.HttpClientConfigurer;
import org.apache.camel.spi.HeaderFilterStrategy;
import org.apache.camel.spring.boot.ComponentConfigurationPropertiesCommon;
import org.apache.camel.support.jsse.SSLContextParameters;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.convert.DurationUnit;

/**
 * Options of the Workfront component that hold for all its endpoints. Made of the component's own description by
 * ComponentOptionsTest; not to be edited. What is not set stays as the component has it.
 */
@ConfigurationProperties("camel.component.workfront")
public class WorkfrontComponentConfiguration extends ComponentConfigurationPropertiesCommon {

    /** Options whose values are never shown. */
    static final Set<String> SECRETS = Set.of(
            "proxyPassword",
            "proxyUsername",
            "accessToken",
            "apiKey",
            "clientId",
            "clientSecret",
            "password",
            "privateKey",
            "proofAuthToken",
            "proofPassword",
            "proofUsername",
            "refreshToken",
            "sessionToken",
            "username",
            "userToken");

    /** Types of options that are given as the name of a bean. */
    static final Set<Class<?>> OBJECTS = Set.of(
            WorkfrontConfiguration.class,
            WorkfrontCxfConfigurer.class,
            HeaderFilterStrategy.class,
            HttpClientConfigurer.class,
            SSLContextParameters.class,
            TokenStore.class);

    /** Version of the API: a number such as 22.0, or unsupported or internal for Adobe's models without a promise. */
    private String apiVersion;

    /** Options that all endpoints of the component share. */
    private WorkfrontConfiguration configuration;

    /** Required, here or on the component, except for proof endpoints: scheme and host of the Workfront tenant, and its port if it is not the usual one, such as https://acme.my.workfront.com. The path of the API is added. An endpoint with its own url inherits no credentials from the component. */
    private String url;

    /** Allows for bridging the consumer to the Camel routing Error Handler, which mean any exceptions (if possible) occurred while the Camel consumer is trying to pickup incoming messages, or the likes, will now be processed as a message and handled by the routing Error Handler. Important: This is only possible if the 3rd party component allows Camel to be alerted if an exception was thrown. Some components handle this internally only, and therefore bridgeErrorHandler is not possible. In other situations we may improve the Camel component to hook into the 3rd party component and make this possible for future releases. By default the consumer will use the org.apache.camel.spi.ExceptionHandler to deal with exceptions, that will be logged at WARN or ERROR level and ignored. */
    private Boolean bridgeErrorHandler;

    /** Whether the producer should be started lazy (on the first message). By starting lazy you can use this to allow CamelContext and routes to startup in situations where a producer may otherwise fail during starting and cause the route to fail being started. By deferring this startup to be lazy then the startup failure can be handled during routing messages via Camel's routing error handlers. Beware that when the first message is processed then creating and starting the producer may take a little time and prolong the total processing time of the processing. */
    private Boolean lazyStartProducer;

    /** Whether autowiring is enabled. This is used for automatic autowiring options (the option must be marked as autowired) by looking up in the registry to find if there is a single instance of matching type, which then gets configured on the component. This can be used for automatic configuring JDBC data sources, JMS connection factories, AWS Clients, etc. */
    private Boolean autowiredEnabled;

    /** How long connecting may take: milliseconds, or a time such as 10s. */
    @DurationUnit(ChronoUnit.MILLIS)
    private Duration connectTimeout;

    /** Changes the CXF client that calls Workfront Proof: features, interceptors, timeouts and headers of its HTTP conduit. TLS, proxy and connections are set with the options for these, as for all other calls. What logs messages there logs passwords and session ids. */
    private WorkfrontCxfConfigurer cxfConfigurer;

    /** Which headers of the message become headers of the request. By default none does. Headers that say who asks, where to and what the body is are never taken from a message. */
    private HeaderFilterStrategy headerFilterStrategy;

    /** The last word on the HTTP client that camel-http builds. Automatic retries, redirects and cookies are off for good reasons: a write could be applied twice, a session could leak. */
    private HttpClientConfigurer httpClientConfigurer;

    /** Connections to the service at the same time; calls beyond that wait for one. */
    private Integer maxConnections;

    /** How long the service may be silent before and during an answer: milliseconds, or a time such as 2m. */
    @DurationUnit(ChronoUnit.MILLIS)
    private Duration responseTimeout;

    /** Used for enabling or disabling all consumer based health checks from this component */
    private Boolean healthCheckConsumerEnabled;

    /** Used for enabling or disabling all producer based health checks from this component. Notice: Camel has by default disabled all producer based health-checks. You can turn on producer checks globally by setting camel.health.producersEnabled=true. */
    private Boolean healthCheckProducerEnabled;

    /** Requests at the same time at most, shared by all endpoints with the same url and credentials; where they say different numbers, the smallest counts. Fewer while the service says that it has enough, more again by and by. */
    private Integer maxConcurrentRequests;

    /** How often a call is repeated that the service has answered with too many requests or, where that can do no harm, with a failure of its own, or not at all. 0 for never. */
    private Integer maxRetries;

    /** Longest wait before a repetition: milliseconds, or a time such as 30s. */
    @DurationUnit(ChronoUnit.MILLIS)
    private Duration maxRetryDelay;

    /** Wait before the first repetition, which doubles from one to the next and varies by chance: milliseconds, or a time such as 1s. A Retry-After of the service goes before it. */
    @DurationUnit(ChronoUnit.MILLIS)
    private Duration retryDelay;

    /** Whether writes are repeated too when it is not certain that the first try had no effect. Where an extRefID or the object itself can tell, it is looked up first. */
    private Boolean retryWrites;

    /** Version of the Workfront Proof API, such as 16_24_0, which has 167 operations. Without it calls go to the unversioned service, which has 90 of them, some with fewer parameters. */
    private String proofApiVersion;

    /** XML namespace of the Workfront Proof API. Without it the namespace follows the host of proofUrl, such as https://soap.proofhq.com/. */
    private String proofNamespace;

    /** Where Workfront Proof is: scheme and host, and its port if it is not the usual one, such as https://soap.proofhq.eu for accounts in Europe. A path is possible. /soap, /16_24_0/soap and /upload.php are added. An endpoint with its own proofUrl inherits no credentials from the component. */
    private String proofUrl;

    /** Host name of a forward proxy. */
    private String proxyHost;

    /** Password for the forward proxy, if it asks for one. */
    private String proxyPassword;

    /** Port of the forward proxy. */
    private Integer proxyPort;

    /** Protocol between us and the forward proxy. */
    private String proxyScheme;

    /** User name for the forward proxy, if it asks for one. */
    private String proxyUsername;

    /** Adobe IMS token that exists already. It is used as it is and cannot be renewed. */
    private String accessToken;

    /** API key of the Workfront user whose rights count. */
    private String apiKey;

    /** How to sign in, if several ways could be meant: apiKey (option apiKey), login (options username and password), session (option sessionToken), oauth2 (clientId, clientSecret and refreshToken), jwt (clientId, clientSecret, customerId, userId and privateKey) or ims (clientId, clientSecret, imsOrganization and imsScopes, or accessToken and imsOrganization). */
    private AuthenticationType authentication;

    /** Client ID of an OAuth2 application of the tenant, or of a server-to-server credential of the Adobe Developer Console. */
    private String clientId;

    /** Client secret that belongs to clientId. */
    private String clientSecret;

    /** Customer ID of the tenant, as the page of the OAuth2 application shows it: the issuer of a JWT. */
    private String customerId;

    /** Organization ID of the Adobe Developer Console, which ends in AdobeOrg. It goes along with an Adobe IMS token. */
    private String imsOrganization;

    /** Scopes to ask Adobe IMS for, separated by comma, as the Adobe Developer Console lists them. */
    private String imsScopes;

    /** Where Adobe IMS hands out tokens. An endpoint with its own imsTokenUrl inherits no credentials from the component. */
    private String imsTokenUrl;

    /** Password for the login. If the service refuses it, it is not tried again until session/login is called or the application starts anew, so that the account is not locked. */
    private String password;

    /** RSA private key of at least 2048 bits that signs a JWT, in PEM (PKCS#1 or PKCS#8) and not encrypted: the text itself, or where it is, such as file:/etc/keys/workfront.pem or classpath:workfront.pem. */
    private String privateKey;

    /** Authentication token of the Workfront Proof user (personal settings, Integrations), who then signs in with getSessionId in place of a password. */
    private String proofAuthToken;

    /** Password of the Workfront Proof user, who then signs in with doLogin. If the service refuses it, it is not tried again until the application starts anew, so that the account is not locked. */
    private String proofPassword;

    /** E-mail address of the Workfront Proof user whose rights count. */
    private String proofUsername;

    /** OAuth2 refresh token to begin with. Where the application rotates refresh tokens, the newest is kept in tokenStore and goes before this one, until another is set here. */
    private String refreshToken;

    /** Whether to exchange the API key for a session first and use that. Downloads and subscriptions do so by themselves, since they accept no API key. */
    private Boolean sessionFromApiKey;

    /** Id of a session that exists already. It is used as it is: it can neither be renewed nor is it ended by us. */
    private String sessionToken;

    /** TLS settings: trusted certificates, our own one, protocols. */
    private SSLContextParameters sslContextParameters;

    /** Subdomain of the tenant for the login, where the host name alone does not tell it. */
    private String subdomain;

    /** Keeps the newest refresh token, so that a new start can go on with it: by default in memory only. #class:io.github.camelworkfront.FileTokenStore('/var/lib/acme/workfront-tokens') keeps it in a file. */
    private TokenStore tokenStore;

    /** Whether to use the TLS settings of the Camel context where none are set here. */
    private Boolean useGlobalSslContextParameters;

    /** ID of the Workfront user for whom a JWT is made: its subject. */
    private String userId;

    /** User name, usually an e-mail address, for the login with a password. */
    private String username;

    /** Adobe IMS user token for the event subscription service of tenants on Adobe IMS, sent as X-User-Token by the operations of subscription. */
    private String userToken;

    public String getApiVersion() {
        return apiVersion;
    }

    public void setApiVersion(String apiVersion) {
        this.apiVersion = apiVersion;
    }

    public WorkfrontConfiguration getConfiguration() {
        return configuration;
    }

    public void setConfiguration(WorkfrontConfiguration configuration) {
        this.configuration = configuration;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public Boolean getBridgeErrorHandler() {
        return bridgeErrorHandler;
    }

    public void setBridgeErrorHandler(Boolean bridgeErrorHandler) {
        this.bridgeErrorHandler = bridgeErrorHandler;
    }

    public Boolean getLazyStartProducer() {
        return lazyStartProducer;
    }

    public void setLazyStartProducer(Boolean lazyStartProducer) {
        this.lazyStartProducer = lazyStartProducer;
    }

    public Boolean getAutowiredEnabled() {
        return autowiredEnabled;
    }

    public void setAutowiredEnabled(Boolean autowiredEnabled) {
        this.autowiredEnabled = autowiredEnabled;
    }

    public Duration getConnectTimeout() {
        return connectTimeout;
    }

    public void setConnectTimeout(Duration connectTimeout) {
        this.connectTimeout = connectTimeout;
    }

    public WorkfrontCxfConfigurer getCxfConfigurer() {
        return cxfConfigurer;
    }

    public void setCxfConfigurer(WorkfrontCxfConfigurer cxfConfigurer) {
        this.cxfConfigurer = cxfConfigurer;
    }

    public HeaderFilterStrategy getHeaderFilterStrategy() {
        return headerFilterStrategy;
    }

    public void setHeaderFilterStrategy(HeaderFilterStrategy headerFilterStrategy) {
        this.headerFilterStrategy = headerFilterStrategy;
    }

    public HttpClientConfigurer getHttpClientConfigurer() {
        return httpClientConfigurer;
    }

    public void setHttpClientConfigurer(HttpClientConfigurer httpClientConfigurer) {
        this.httpClientConfigurer = httpClientConfigurer;
    }

    public Integer getMaxConnections() {
        return maxConnections;
    }

    public void setMaxConnections(Integer maxConnections) {
        this.maxConnections = maxConnections;
    }

    public Duration getResponseTimeout() {
        return responseTimeout;
    }

    public void setResponseTimeout(Duration responseTimeout) {
        this.responseTimeout = responseTimeout;
    }

    public Boolean getHealthCheckConsumerEnabled() {
        return healthCheckConsumerEnabled;
    }

    public void setHealthCheckConsumerEnabled(Boolean healthCheckConsumerEnabled) {
        this.healthCheckConsumerEnabled = healthCheckConsumerEnabled;
    }

    public Boolean getHealthCheckProducerEnabled() {
        return healthCheckProducerEnabled;
    }

    public void setHealthCheckProducerEnabled(Boolean healthCheckProducerEnabled) {
        this.healthCheckProducerEnabled = healthCheckProducerEnabled;
    }

    public Integer getMaxConcurrentRequests() {
        return maxConcurrentRequests;
    }

    public void setMaxConcurrentRequests(Integer maxConcurrentRequests) {
        this.maxConcurrentRequests = maxConcurrentRequests;
    }

    public Integer getMaxRetries() {
        return maxRetries;
    }

    public void setMaxRetries(Integer maxRetries) {
        this.maxRetries = maxRetries;
    }

    public Duration getMaxRetryDelay() {
        return maxRetryDelay;
    }

    public void setMaxRetryDelay(Duration maxRetryDelay) {
        this.maxRetryDelay = maxRetryDelay;
    }

    public Duration getRetryDelay() {
        return retryDelay;
    }

    public void setRetryDelay(Duration retryDelay) {
        this.retryDelay = retryDelay;
    }

    public Boolean getRetryWrites() {
        return retryWrites;
    }

    public void setRetryWrites(Boolean retryWrites) {
        this.retryWrites = retryWrites;
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

    public String getProofUrl() {
        return proofUrl;
    }

    public void setProofUrl(String proofUrl) {
        this.proofUrl = proofUrl;
    }

    public String getProxyHost() {
        return proxyHost;
    }

    public void setProxyHost(String proxyHost) {
        this.proxyHost = proxyHost;
    }

    public String getProxyPassword() {
        return proxyPassword;
    }

    public void setProxyPassword(String proxyPassword) {
        this.proxyPassword = proxyPassword;
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

    public String getAccessToken() {
        return accessToken;
    }

    public void setAccessToken(String accessToken) {
        this.accessToken = accessToken;
    }

    public String getApiKey() {
        return apiKey;
    }

    public void setApiKey(String apiKey) {
        this.apiKey = apiKey;
    }

    public AuthenticationType getAuthentication() {
        return authentication;
    }

    public void setAuthentication(AuthenticationType authentication) {
        this.authentication = authentication;
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

    public String getCustomerId() {
        return customerId;
    }

    public void setCustomerId(String customerId) {
        this.customerId = customerId;
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

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getPrivateKey() {
        return privateKey;
    }

    public void setPrivateKey(String privateKey) {
        this.privateKey = privateKey;
    }

    public String getProofAuthToken() {
        return proofAuthToken;
    }

    public void setProofAuthToken(String proofAuthToken) {
        this.proofAuthToken = proofAuthToken;
    }

    public String getProofPassword() {
        return proofPassword;
    }

    public void setProofPassword(String proofPassword) {
        this.proofPassword = proofPassword;
    }

    public String getProofUsername() {
        return proofUsername;
    }

    public void setProofUsername(String proofUsername) {
        this.proofUsername = proofUsername;
    }

    public String getRefreshToken() {
        return refreshToken;
    }

    public void setRefreshToken(String refreshToken) {
        this.refreshToken = refreshToken;
    }

    public Boolean getSessionFromApiKey() {
        return sessionFromApiKey;
    }

    public void setSessionFromApiKey(Boolean sessionFromApiKey) {
        this.sessionFromApiKey = sessionFromApiKey;
    }

    public String getSessionToken() {
        return sessionToken;
    }

    public void setSessionToken(String sessionToken) {
        this.sessionToken = sessionToken;
    }

    public SSLContextParameters getSslContextParameters() {
        return sslContextParameters;
    }

    public void setSslContextParameters(SSLContextParameters sslContextParameters) {
        this.sslContextParameters = sslContextParameters;
    }

    public String getSubdomain() {
        return subdomain;
    }

    public void setSubdomain(String subdomain) {
        this.subdomain = subdomain;
    }

    public TokenStore getTokenStore() {
        return tokenStore;
    }

    public void setTokenStore(TokenStore tokenStore) {
        this.tokenStore = tokenStore;
    }

    public Boolean getUseGlobalSslContextParameters() {
        return useGlobalSslContextParameters;
    }

    public void setUseGlobalSslContextParameters(Boolean useGlobalSslContextParameters) {
        this.useGlobalSslContextParameters = useGlobalSslContextParameters;
    }

    public String getUserId() {
        return userId;
    }

    public void setUserId(String userId) {
        this.userId = userId;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getUserToken() {
        return userToken;
    }

    public void setUserToken(String userToken) {
        this.userToken = userToken;
    }
}
