package io.github.camelworkfront.sandbox.internal.proof.service;

import io.github.camelworkfront.sandbox.DocumentContent;
import io.github.camelworkfront.sandbox.ProofControls;
import io.github.camelworkfront.sandbox.ProofDelivery;
import io.github.camelworkfront.sandbox.ProofReviewers;
import io.github.camelworkfront.sandbox.ProofStyle;
import io.github.camelworkfront.sandbox.WorkfrontSandbox;
import io.github.camelworkfront.sandbox.internal.document.StoredFile;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofWorld;
import io.github.camelworkfront.sandbox.internal.proof.state.StandardUsers;
import io.github.camelworkfront.sandbox.internal.proof.upload.ProofUpload;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** The controls of the account of the moment, which a reset replaces. */
public final class CurrentProof implements ProofControls {

    private final Supplier<ProofAccount> accounts;
    private final Supplier<String> url;
    private final ProofStyle initialStyle;
    private volatile ProofStyle style;

    /**
     * @param accounts gives the account of the moment
     * @param url gives scheme, host and port
     * @param style the style after the start and after a reset
     */
    public CurrentProof(Supplier<ProofAccount> accounts, Supplier<String> url, ProofStyle style) {
        this.accounts = accounts;
        this.url = url;
        this.initialStyle = style;
        this.style = style;
    }

    private ProofWorld world() {
        return accounts.get().world();
    }

    /** Goes back to the style after the start. */
    public void reset() {
        style = initialStyle;
    }

    @Override
    public String url() {
        return url.get();
    }

    @Override
    public String username() {
        return WorkfrontSandbox.USERNAME;
    }

    @Override
    public String password() {
        return WorkfrontSandbox.PASSWORD;
    }

    @Override
    public String authToken() {
        return StandardUsers.ADMINISTRATOR_TOKEN;
    }

    @Override
    public String creatorUsername() {
        return StandardUsers.CREATOR_EMAIL;
    }

    @Override
    public String creatorAuthToken() {
        return StandardUsers.CREATOR_TOKEN;
    }

    @Override
    public ProofStyle style() {
        return style;
    }

    @Override
    public void style(ProofStyle newStyle) {
        style = Objects.requireNonNull(newStyle, "style");
    }

    @Override
    public void expireSessions() {
        world().sessions().closeAll();
    }

    @Override
    public Duration sessionLife() {
        return world().sessions().life();
    }

    @Override
    public void sessionLife(Duration time) {
        world().sessions().life(time);
    }

    @Override
    public int badLogins() {
        return world().users().logins().attempts();
    }

    @Override
    public Duration lockTime() {
        return world().users().logins().lockTime();
    }

    @Override
    public void lockAfter(int badLogins, Duration time) {
        world().users().logins().lockAfter(badLogins, time);
    }

    @Override
    public long uploadLimit() {
        return world().uploads().limit();
    }

    @Override
    public void uploadLimit(long bytes) {
        world().uploads().limit(bytes);
    }

    @Override
    public Optional<DocumentContent> upload(String hash) {
        return world().uploads().find(hash).map(ProofUpload::file).map(StoredFile::summary);
    }

    @Override
    public ProofReviewers reviewers() {
        return world().front().reviewers();
    }

    @Override
    public List<ProofDelivery> deliveries() {
        return world().front().deliveries();
    }

    @Override
    public void dropCallbacks(double share) {
        world().front().callbackFaults(faults -> faults.drop(share));
    }

    @Override
    public void doubleCallbacks(double share) {
        world().front().callbackFaults(faults -> faults.doubled(share));
    }

    @Override
    public void reorderCallbacks(double share) {
        world().front().callbackFaults(faults -> faults.reorder(share));
    }

    @Override
    public void delayCallbacks(Duration time) {
        world().front().callbackFaults(faults -> faults.delay(time));
    }

    @Override
    public void callbackSeed(long seed) {
        world().front().callbackFaults(faults -> faults.seed(seed));
    }
}
