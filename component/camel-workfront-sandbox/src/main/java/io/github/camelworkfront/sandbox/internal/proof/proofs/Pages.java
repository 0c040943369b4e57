package io.github.camelworkfront.sandbox.internal.proof.proofs;

import io.github.camelworkfront.sandbox.internal.document.StoredFile;
import io.github.camelworkfront.sandbox.internal.http.Answer;
import io.github.camelworkfront.sandbox.internal.http.HttpCall;
import io.github.camelworkfront.sandbox.internal.http.HttpService;
import io.github.camelworkfront.sandbox.internal.proof.model.Proof;
import io.github.camelworkfront.sandbox.internal.proof.model.Source;
import io.github.camelworkfront.sandbox.internal.proof.picture.Thumbnails;
import io.github.camelworkfront.sandbox.internal.proof.summary.PdfText;
import io.github.camelworkfront.sandbox.internal.proof.summary.SheetText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The addresses of proofs: a page that shows what there is to know, the picture on it, and the file. Who comes by the address of a reviewer has
 * opened the proof.
 */
final class Pages implements HttpService {

    private static final int EDGE = 400;

    private final Proofs proofs;
    private final Viewing viewing;
    private final Words words;
    private final Tickets tickets;

    Pages(Proofs proofs, Viewing viewing, Words words, Tickets tickets) {
        this.proofs = proofs;
        this.viewing = viewing;
        this.words = words;
        this.tickets = tickets;
    }

    @Override
    public Answer serve(HttpCall call) {
        String[] parts = call.path().substring(Addresses.PATH.length()).split("/", 3);
        String code = parts.length > 1 ? parts[1] : "";
        String what = parts.length > 2 ? "/" + parts[2] : "";
        return proofs.locked(() -> {
                    String known = tickets.redeem(code).orElse(code);
                    return proofs.ofCode(known).flatMap(proof -> answer(proof, known, what));
                })
                .orElseGet(() -> Answer.page(404, "Not Found"));
    }

    private Optional<Answer> answer(Proof proof, String code, String what) {
        return switch (what) {
            case "" -> Optional.of(page(proof, code));
            case Addresses.THUMBNAIL -> {
                String name = proof.name();
                Source source = proof.source();
                // Drawn while the answer is written, when the proofs are no longer locked.
                yield Optional.of(Answer.of(200, "image/png", out -> out.write(Thumbnails.png(name, source, EDGE))));
            }
            case Addresses.DOWNLOAD -> download(proof);
            case Addresses.PDF -> Optional.of(pdf(List.of(proof)));
            case Addresses.ALL_VERSIONS + Addresses.PDF -> Optional.of(pdf(proofs.versions(proof)));
            case Addresses.EXCEL -> Optional.of(excel(List.of(proof)));
            case Addresses.ALL_VERSIONS + Addresses.EXCEL -> Optional.of(excel(proofs.versions(proof)));
            default -> Optional.empty();
        };
    }

    private Answer pdf(List<Proof> versions) {
        byte[] document = PdfText.of(new Summary(words)
                .rows(versions).stream().map(row -> String.join("   ", row)).toList());
        return Answer.of(200, "application/pdf", out -> out.write(document));
    }

    private Answer excel(List<Proof> versions) {
        return Answer.text(200, "application/vnd.ms-excel", SheetText.of(new Summary(words).rows(versions)));
    }

    private static Optional<Answer> download(Proof proof) {
        if (!proof.settings().download()) {
            return Optional.of(Answer.page(403, "Downloads are switched off"));
        }
        return proof.source().files().stream().findFirst().map(file -> content(proof, file));
    }

    private static Answer content(Proof proof, StoredFile file) {
        String name = proof.source().name().replaceAll("[^A-Za-z0-9._ -]", "_");
        return Answer.of(200, "application/octet-stream", file::writeTo)
                .with("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }

    private Answer page(Proof proof, String code) {
        Proofs.reviewer(proof, code).ifPresent(reviewer -> viewing.open(proof, reviewer));
        String html = new PageText(words).write(proof, Addresses.PATH + "/" + code + Addresses.THUMBNAIL);
        return Answer.of(200, "text/html;charset=UTF-8", out -> out.write(html.getBytes(StandardCharsets.UTF_8)));
    }
}
