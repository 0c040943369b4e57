package io.github.camelworkfront.sandbox.internal.proof.session;

import io.github.camelworkfront.sandbox.internal.proof.call.ProofCall;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofFault;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofHandlers;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofModule;
import io.github.camelworkfront.sandbox.internal.proof.catalog.ProofOperation;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofUser;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofWorld;
import java.util.Optional;

/** {@code doLogin}, {@code getSessionId}, {@code checkSession}, {@code doLogout}. */
public final class SessionModule implements ProofModule {

    @Override
    public void register(ProofHandlers handlers, ProofWorld world) {
        handlers.with("doLogin", call -> login(call, world))
                .with("getSessionId", call -> tokenLogin(call, world))
                // A session that is over has been refused before this.
                .with("checkSession", call -> true)
                .with("doLogout", call -> logout(call, world));
    }

    private static Object login(ProofCall call, ProofWorld world) {
        String email = call.text("Login");
        checkNotLocked(email, world);
        return open(world.users().byPassword(email, call.text("Password")), world, call.baseUrl());
    }

    private static Object tokenLogin(ProofCall call, ProofWorld world) {
        String email = call.text("EmailAddress");
        checkNotLocked(email, world);
        return open(world.users().byToken(email, call.text("AuthToken")), world, call.baseUrl());
    }

    private static void checkNotLocked(String email, ProofWorld world) {
        boolean locked = world.users()
                .find(email)
                .filter(user -> world.users().logins().isLocked(user.id()))
                .isPresent();
        if (locked) {
            throw ProofFault.locked();
        }
    }

    private static Object open(Optional<ProofUser> candidate, ProofWorld world, String baseUrl) {
        ProofUser user = candidate.orElseThrow(ProofFault::badLogin);
        return LoginResult.of(
                user, world.directory().organisation(user), world.sessions().open(user.id()), baseUrl);
    }

    private static Object logout(ProofCall call, ProofWorld world) {
        world.sessions().close(call.text(ProofOperation.SESSION));
        return true;
    }
}
