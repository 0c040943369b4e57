package io.github.camelworkfront.sandbox.internal.tenant;

import io.github.camelworkfront.sandbox.Choices;
import io.github.camelworkfront.sandbox.internal.action.ActionRegistry;
import io.github.camelworkfront.sandbox.internal.app.Apps;
import io.github.camelworkfront.sandbox.internal.auth.ApiKeys;
import io.github.camelworkfront.sandbox.internal.auth.Authenticator;
import io.github.camelworkfront.sandbox.internal.auth.Caller;
import io.github.camelworkfront.sandbox.internal.auth.ImsTokens;
import io.github.camelworkfront.sandbox.internal.auth.Passwords;
import io.github.camelworkfront.sandbox.internal.auth.Sessions;
import io.github.camelworkfront.sandbox.internal.catalog.ObjectCatalog;
import io.github.camelworkfront.sandbox.internal.context.RequestContext;
import io.github.camelworkfront.sandbox.internal.document.FileStore;
import io.github.camelworkfront.sandbox.internal.document.LargeUploads;
import io.github.camelworkfront.sandbox.internal.event.Subscriptions;
import io.github.camelworkfront.sandbox.internal.event.delivery.EventDeliveries;
import io.github.camelworkfront.sandbox.internal.proof.service.ProofAccount;
import io.github.camelworkfront.sandbox.internal.store.Entity;
import io.github.camelworkfront.sandbox.internal.store.Store;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * What a tenant consists of.
 *
 * @param catalog what is known of the object types
 * @param store the objects
 * @param clock the time
 * @param sessions who is signed in
 * @param apiKeys the API keys
 * @param passwords the passwords
 * @param apps the applications that act for users
 * @param imsTokens the Adobe IMS tokens
 * @param files the contents of documents and uploads
 * @param largeUploads large files that come in parts
 * @param subscriptions the event subscriptions
 * @param events the delivery of events
 * @param choices what is done where the real service's way is not settled
 * @param actions what the actions and named queries do
 * @param proof the account of Workfront Proof
 */
public record Tenant(
        ObjectCatalog catalog,
        Store store,
        Clock clock,
        Sessions sessions,
        ApiKeys apiKeys,
        Passwords passwords,
        Apps apps,
        ImsTokens imsTokens,
        FileStore files,
        LargeUploads largeUploads,
        Subscriptions subscriptions,
        EventDeliveries events,
        Choices choices,
        ActionRegistry actions,
        ProofAccount proof)
        implements AutoCloseable {

    /** Returns what finds the caller of a request. */
    public Authenticator authenticator() {
        return new Authenticator(store, sessions, apiKeys, imsTokens);
    }

    /** Returns the context of a request, with the time zone of its caller. */
    public RequestContext context(String apiVersion, Caller caller) {
        return new RequestContext(
                apiVersion, caller.actor(), caller.user(), clock, zone(caller.user()), store, catalog);
    }

    /** Returns the time zone of a user; UTC if he has none, or one that does not exist. */
    public static ZoneId zone(Entity user) {
        String name = user.text("timeZone");
        try {
            return name == null ? ZoneOffset.UTC : ZoneId.of(name);
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }

    /** Removes its files and stops what it still sends. */
    @Override
    public void close() {
        events.close();
        proof.world().front().close();
        files.close();
    }
}
