/**
 * The token services: Workfront's own OAuth2 server under {@code /integrations/oauth2}, and a stand-in for Adobe's under {@code /ims}. They
 * hand out what the REST service then accepts. Start with {@code OAuthService} and {@code ImsService}.
 */
package io.github.camelworkfront.sandbox.internal.token;
