package io.github.camelworkfront.sandbox.internal.proof.proofs;

import io.github.camelworkfront.sandbox.internal.proof.model.Proof;
import io.github.camelworkfront.sandbox.internal.proof.model.Reviewer;
import io.github.camelworkfront.sandbox.internal.proof.state.ProofFront;

/**
 * The addresses at which a proof can be looked at and its file fetched. Nobody can guess one.
 *
 * @param baseUrl scheme, host and port
 */
record Addresses(String baseUrl) {

    /** The path of the page of a proof, before the code of the proof or of one of its reviewers. */
    static final String PATH = ProofFront.PATH;

    /** What follows the code in the address of a file. */
    static final String DOWNLOAD = "/download";

    /** What follows the code in the address of a picture. */
    static final String THUMBNAIL = "/thumbnail.png";

    /** What follows the code in the addresses of summaries. */
    static final String PDF = "/summary.pdf";

    static final String EXCEL = "/summary.xls";

    /** What stands between the code and the rest for a summary of all versions. */
    static final String ALL_VERSIONS = "/all";

    String team(Proof proof) {
        return page(proof.teamCode());
    }

    String personal(Reviewer reviewer) {
        return page(reviewer.code());
    }

    /** Returns the address of the file for one reviewer, an empty text if it may not be downloaded. */
    String download(Proof proof, Reviewer reviewer) {
        return proof.settings().download() ? personal(reviewer) + DOWNLOAD : "";
    }

    /** Returns the address of the file. */
    String download(Proof proof) {
        return team(proof) + DOWNLOAD;
    }

    /** Returns the address of the picture of a proof. */
    String thumbnail(Proof proof) {
        return team(proof) + THUMBNAIL;
    }

    /** Returns the address of a page by the code in it. */
    String page(String code) {
        return baseUrl + PATH + "/" + code;
    }
}
