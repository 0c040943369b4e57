package io.github.camelworkfront;

import org.apache.camel.RuntimeCamelException;
import org.apache.camel.component.http.HttpClientConfigurer;
import org.apache.camel.spi.HeaderFilterStrategy;
import org.apache.camel.spi.UriParam;
import org.apache.camel.spi.UriParams;
import org.apache.camel.support.jsse.SSLContextParameters;

/** Where Workfront is, who asks, and how the requests travel. Set on the component for all endpoints, or on one of them. */
@UriParams
public class WorkfrontConfiguration implements Cloneable {

    @UriParam(
            description =
                    "Required, here or on the component: scheme and host of the Workfront tenant, and its port if it is not the usual one, such as `https://acme.my.workfront.com`. The path of the API is added. An endpoint with its own url inherits no credentials from the component.")
    private String url;

    @UriParam(
            defaultValue = "22.0",
            description =
                    "Version of the API: a number such as `22.0`, or `unsupported` or `internal` for Adobe's models without a promise.")
    private String apiVersion = "22.0";

    @UriParam(
            label = "security",
            description =
                    "How to sign in, if several ways could be meant: `apiKey` (option apiKey), `login` (options username and password) or `session` (option sessionToken).")
    private AuthenticationType authentication;

    @UriParam(label = "security", secret = true, description = "API key of the Workfront user whose rights count.")
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

    @UriParam(label = "security", description = "TLS settings: trusted certificates, our own one, protocols.")
    private SSLContextParameters sslContextParameters;

    @UriParam(
            label = "advanced",
            description =
                    "The last word on the HTTP client that camel-http builds. Automatic retries, redirects and cookies are off for good reasons: a write could be applied twice, a session could leak.")
    private HttpClientConfigurer httpClientConfigurer;

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
}
