package io.github.camelworkfront.sandbox.internal.proof.proofs;

import io.github.camelworkfront.sandbox.internal.document.StoredFile;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofCall;
import io.github.camelworkfront.sandbox.internal.proof.call.ProofFault;
import io.github.camelworkfront.sandbox.internal.proof.model.Faults;
import io.github.camelworkfront.sandbox.internal.proof.model.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds what a new proof shows: the files of its hashes, or pages of the web if the hash is {@code web}. Pages are not fetched. Several
 * hashes and source names are separated by spaces, several names by {@code |} (Adobe, "createProofs").
 */
final class Sources {

    private static final String WEB = "web";
    private static final String SPACES = "\\s+";

    /** A source and the name of the proof of it. */
    record Named(String name, Source source) {}

    private final Function<String, Optional<StoredFile>> uploads;

    /**
     * @param uploads finds an uploaded file by its hash
     */
    Sources(Function<String, Optional<StoredFile>> uploads) {
        this.uploads = uploads;
    }

    /**
     * Reads the one source of {@code createProof}; several addresses make one proof of several pages.
     *
     * @throws ProofFault if something is missing, or nothing was uploaded under the hash
     */
    Named one(ProofCall call) {
        String hash = call.required("Hash");
        String name = call.required("Name");
        return new Named(name, source(hash, call.required("SourceName")));
    }

    /**
     * Reads the sources of {@code createProofs} and of the operations for workflow proofs.
     *
     * @return one for each proof: one in all if they are to be combined
     * @throws ProofFault if something is missing, there are not as many of one as of the other, or nothing was uploaded under a hash
     */
    List<Named> several(ProofCall call) {
        String[] hashes = call.required("Hash").trim().split(SPACES);
        String[] names = names(call);
        String sourceName = call.required("SourceName").trim();
        if (hashes.length == 1) {
            return List.of(new Named(names[0].trim(), source(hashes[0], sourceName)));
        }
        String[] sourceNames = sourceName.split(SPACES);
        if (sourceNames.length != hashes.length) {
            throw Faults.conflict("There must be as many source names as hashes.");
        }
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < hashes.length; i++) {
            sources.add(source(hashes[i], sourceNames[i]));
        }
        if (call.flag("CombinedProof", false)) {
            return List.of(new Named(names[0].trim(), Source.joined(sources)));
        }
        if (names.length != hashes.length) {
            throw Faults.conflict("There must be as many names as hashes, separated by '|'.");
        }
        List<Named> named = new ArrayList<>();
        for (int i = 0; i < hashes.length; i++) {
            named.add(new Named(names[i].trim(), sources.get(i)));
        }
        return named;
    }

    private static String[] names(ProofCall call) {
        String[] names = call.required("Name").split("\\|");
        if (names.length == 0) {
            throw ProofFault.required("string", "Name");
        }
        return names;
    }

    /**
     * Finds one source.
     *
     * @throws ProofFault if nothing was uploaded under the hash, or an address is none
     */
    Source source(String hash, String sourceName) {
        if (hash.equals(WEB)) {
            String[] addresses = sourceName.trim().split(SPACES);
            Arrays.stream(addresses)
                    .filter(address -> !address.contains("://"))
                    .findFirst()
                    .ifPresent(address -> {
                        throw Faults.invalid("SourceName", address);
                    });
            return new Source(String.join(" ", addresses), List.of(), addresses.length);
        }
        StoredFile file = uploads.apply(hash).orElseThrow(() -> ProofFault.invalid("Invalid Hash"));
        return new Source(sourceName, List.of(file), 1);
    }
}
