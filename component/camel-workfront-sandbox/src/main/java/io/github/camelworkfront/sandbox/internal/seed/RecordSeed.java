package io.github.camelworkfront.sandbox.internal.seed;

import io.github.camelworkfront.sandbox.internal.document.DownloadUrl;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What gathers around projects: expense types and expenses, notes, documents, risks and favourites. */
final class RecordSeed {

    private final Sower sower;
    private final Agency agency;
    private final Correspondence correspondence;

    RecordSeed(Sower sower, Agency agency, Correspondence correspondence) {
        this.sower = sower;
        this.agency = agency;
        this.correspondence = correspondence;
    }

    void sow(List<Brief> briefs) {
        agency.expenseTypes().forEach(name -> sower.sowNamed("EXPTYP", name, Fields.none()));
        agency.riskTypes().forEach(name -> sower.sowNamed("RSKTYP", name, Fields.none()));
        for (int i = 0; i < briefs.size(); i++) {
            Brief brief = briefs.get(i);
            if (!brief.status().equals("PLN")) {
                sowExpenses(brief, i);
                sowNotes(brief, i);
            }
            sowDocument(brief, i);
            sowRisk(brief, i);
        }
        agency.users().stream().limit(6).forEach(person -> sowFavorite(person, briefs));
    }

    private void sowExpenses(Brief brief, int number) {
        for (int i = 0; i < 2; i++) {
            String type = agency.expenseTypes()
                    .get((number + i) % agency.expenseTypes().size());
            int planned = brief.budget() / 40 + 150 * i;
            sower.sow(
                    "EXPNS",
                    brief.name() + '/' + i,
                    Fields.of("description", type + " for " + brief.client())
                            .and("projectID", brief.id())
                            .and("objID", brief.id())
                            .and("expObjCode", "PROJ")
                            .and("topObjID", brief.id())
                            .and("topObjCode", "PROJ")
                            .and("expenseTypeID", SeedIds.of("EXPTYP", type))
                            .and("plannedAmount", planned)
                            .and("actualAmount", i == 0 ? planned * 11 / 10 : 0)
                            .and("plannedDate", sower.workday(brief.start() + 10 + i))
                            .and("effectiveDate", i == 0 ? sower.workday(brief.start() + 12) : null)
                            .and("isBillable", true)
                            .and("isReimbursable", type.equals("Travel"))
                            .and("isReimbursed", false));
        }
    }

    private void sowNotes(Brief brief, int number) {
        for (int i = 0; i < 2; i++) {
            List<String> texts = correspondence.notes();
            String author = i == 0 ? brief.owner() : brief.sponsor();
            sower.sow(
                    "NOTE",
                    brief.name() + '/' + i,
                    Fields.of("noteText", texts.get((number + i) % texts.size()))
                            .and("objID", brief.id())
                            .and("noteObjCode", "PROJ")
                            .and("topObjID", brief.id())
                            .and("topNoteObjCode", "PROJ")
                            .and("projectID", brief.id())
                            .and("ownerID", Agency.Person.idOf(author))
                            .and(
                                    "entryDate",
                                    sower.workday(-1 - (number + i) % 5).plusSeconds(5400L * (i + 1)))
                            .and("isPrivate", false)
                            .and("isReply", false)
                            .and("numReplies", 0)
                            .and("numLikes", 0));
        }
    }

    private void sowDocument(Brief brief, int number) {
        List<Correspondence.Paper> papers = correspondence.documents();
        Correspondence.Paper paper = papers.get(number % papers.size());
        String key = brief.name() + '/' + paper.name();
        String version = SeedIds.of("DOCV", key);
        String document = sower.sow(
                "DOCU",
                key,
                Fields.of("name", paper.name())
                        .and("objID", brief.id())
                        .and("docObjCode", "PROJ")
                        .and("topObjID", brief.id())
                        .and("topDocObjCode", "PROJ")
                        .and("projectID", brief.id())
                        .and("ownerID", Agency.Person.idOf(brief.owner()))
                        .and("currentVersionID", version)
                        .and("handle", SeedDocuments.handleOf(paper))
                        .and("downloadURL", DownloadUrl.of(SeedIds.of("DOCU", key)))
                        .and("isDir", false)
                        .and("isPublic", false));
        sower.sow(
                "DOCV",
                key,
                Fields.of("documentID", document)
                        .and("version", "v1.0")
                        .and("fileName", paper.name())
                        .and("ext", paper.name().substring(paper.name().lastIndexOf('.') + 1))
                        .and("docSize", paper.content().getBytes(StandardCharsets.UTF_8).length)
                        .and("handle", SeedDocuments.handleOf(paper)));
    }

    private void sowRisk(Brief brief, int number) {
        String type = agency.riskTypes().get(number % agency.riskTypes().size());
        sower.sow(
                "RISK",
                brief.name(),
                Fields.of("projectID", brief.id())
                        .and("riskTypeID", SeedIds.of("RSKTYP", type))
                        .and("description", type + " may slip while " + brief.client() + " reviews")
                        .and("probability", 10 + number % 5 * 10)
                        .and("estimatedEffect", brief.budget() / 20)
                        .and("mitigationCost", brief.budget() / 100)
                        .and("status", "IDE"));
    }

    private void sowFavorite(Agency.Person person, List<Brief> briefs) {
        Brief favorite = briefs.stream()
                .filter(brief -> brief.owner().equals(person.handle()))
                .findFirst()
                .orElse(briefs.get(0));
        sower.sow(
                "FVRITE",
                person.handle(),
                Fields.of("name", favorite.name())
                        .and("userID", person.id())
                        .and("objID", favorite.id())
                        .and("objObjCode", "PROJ"));
    }
}
