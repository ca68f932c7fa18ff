package vn.motcua.dossier.web;

import static vn.motcua.platform.web.Words.t;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.digitising.Digitising;
import vn.motcua.dossier.digitising.KnownPapers;
import vn.motcua.dossier.model.DigitisedPaper;
import vn.motcua.dossier.model.DigitisedPaper.State;
import vn.motcua.dossier.model.DossierRights;
import vn.motcua.dossier.model.KnownPaper;
import vn.motcua.dossier.model.PaperFile;
import vn.motcua.dossier.model.PaperWaiver;
import vn.motcua.dossier.model.Reuse;
import vn.motcua.dossier.web.DigitisedPage.File;
import vn.motcua.dossier.web.DigitisedPage.Offer;
import vn.motcua.dossier.web.DigitisedPage.Paper;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Colleague;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Status;
import vn.motcua.platform.web.piece.Tone;
import vn.motcua.records.FileFormat;
import vn.motcua.records.KeptFile;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Vietnam;

/** Makes the page of the digitised papers, and what the page of the dossier says of them. */
@Component
class DigitisedPages {

  private static final Set<State> DONE = Set.of(State.DIGITISED, State.REUSED, State.NOT_NEEDED);
  private static final long MEGABYTE = 1024 * 1024;

  private final Digitising digitising;
  private final KnownPapers known;
  private final KnownPaperNotices notices;
  private final Catalogue catalogue;
  private final Accounts accounts;
  private final long mostMegabytes;

  DigitisedPages(
      Digitising digitising,
      KnownPapers known,
      KnownPaperNotices notices,
      Catalogue catalogue,
      Accounts accounts,
      @Value("${motcua.records.most-megabytes}") long mostMegabytes) {
    this.digitising = digitising;
    this.known = known;
    this.notices = notices;
    this.catalogue = catalogue;
    this.accounts = accounts;
    this.mostMegabytes = mostMegabytes;
  }

  static String url(DossierCode code) {
    return "/desk/dossiers/" + code + "/digitised";
  }

  /**
   * @param wrongPaper number of the paper whose form was refused; null = none
   */
  DigitisedPage page(
      Actor actor, DossierView view, @Nullable Integer wrongPaper, Problems problems) {
    var dossier = view.dossier();
    var papers = shown(digitising.of(dossier.id(), view.papers()), wrongPaper);
    var kept = digitising.kept(dossier.code());
    var mayDigitise = DossierRights.mayDigitise(actor, dossier);
    var withResult = new ArrayList<>(papers);
    digitising
        .result(dossier)
        .filter(result -> mayDigitise || !result.files().isEmpty())
        .ifPresent(withResult::add);
    var offers = mayDigitise ? offers(view, papers) : Map.<Integer, Offer>of();
    var people =
        accounts.colleagues(
            withResult.stream()
                .flatMap(paper -> paper.files().stream())
                .map(PaperFile::addedBy)
                .toList());
    return new DigitisedPage(
        dossier.code().value(),
        catalogue.version(dossier.procedure().versionId()).shortName()
            + " – "
            + view.people().applicant().fullName(),
        mayDigitise,
        summary(papers),
        withResult.stream()
            .map(paper -> paper(dossier.code(), paper, kept, people, offers))
            .toList(),
        Arrays.stream(PaperWaiver.Reason.values())
            .map(reason -> new Option(reason.name(), t("digitised.waiver." + reason)))
            .toList(),
        mostMegabytes * MEGABYTE,
        t("digitised.limits", mostMegabytes),
        wrongPaper,
        problems);
  }

  /** Papers asked for only in some cases are shown when they were handed in. */
  private static List<DigitisedPaper> shown(
      List<DigitisedPaper> papers, @Nullable Integer wrongPaper) {
    return papers.stream()
        .filter(
            each ->
                each.paper().required()
                    || each.paper().isHandedIn()
                    || !each.files().isEmpty()
                    || Integer.valueOf(each.paper().id()).equals(wrongPaper))
        .toList();
  }

  private static String summary(List<DigitisedPaper> papers) {
    var done = papers.stream().filter(paper -> DONE.contains(paper.state())).count();
    return t("digitised.summary", done, papers.size());
  }

  private static Paper paper(
      DossierCode code,
      DigitisedPaper digitised,
      Map<Long, KeptFile> kept,
      Map<Long, Colleague> people,
      Map<Integer, Offer> offers) {
    var waiver = digitised.waiver();
    return new Paper(
        digitised.paper().id(),
        digitised.paper().name(),
        state(digitised.state()),
        about(digitised),
        waiver != null,
        digitised.files().stream().map(file -> file(code, file, kept, people)).toList(),
        offers.get(digitised.paper().id()));
  }

  private static String about(DigitisedPaper digitised) {
    var waiver = digitised.waiver();
    if (digitised.paper().id() == KnownPaper.RESULT) {
      return t("digitised.result.about");
    }
    return waiver == null || !digitised.files().isEmpty()
        ? PaperRows.handedIn(digitised.paper())
        : why(waiver);
  }

  /** What of it stands in the person's store: for papers that have no file yet. */
  private Map<Integer, Offer> offers(DossierView view, List<DigitisedPaper> papers) {
    return known.offered(view, papers).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, match -> offer(match.getValue())));
  }

  private Offer offer(KnownPaper paper) {
    return new Offer(Reuse.written(paper.origin(), paper.paperId()), notices.about(paper));
  }

  private static String why(PaperWaiver waiver) {
    var reason = t("digitised.waiver." + waiver.reason());
    return waiver.note().isEmpty() ? reason : reason + ": " + waiver.note();
  }

  private static File file(
      DossierCode code, PaperFile file, Map<Long, KeptFile> kept, Map<Long, Colleague> people) {
    var found = Objects.requireNonNull(kept.get(file.fileId()));
    var content = found.content();
    var by = people.get(file.addedBy());
    return new File(
        file.fileId(),
        url(code) + "/files/" + file.fileId(),
        found.name(),
        about(file)
            + t(
                "digitised.file.about",
                content.format().name(),
                content.pages(),
                Show.bytes(content.bytes()),
                Show.moment(file.addedAt()),
                by == null ? "" : by.fullName()),
        content.format() == FileFormat.PDF
            ? url(code) + "/files/" + file.fileId() + "/signatures"
            : "");
  }

  /** By whose consent it is used again, and how long it is good for. */
  private static String about(PaperFile file) {
    var origin = file.origin();
    var until = file.validUntil();
    return (origin == null ? "" : t("digitised.file.reused", origin.consentOf()) + " ")
        + (until == null ? "" : t("reuse.validUntil", Vietnam.show(until)) + " ");
  }

  /** The word for where a paper stands. */
  static Status state(State state) {
    var words = t("digitised.state." + state);
    return switch (state) {
      case DIGITISED -> new Status(Tone.OK, "check", words);
      case REUSED -> new Status(Tone.OK, "reuse", words);
      case NOT_NEEDED -> new Status(Tone.PLAIN, "okc", words);
      case PAPER_ONLY -> new Status(Tone.SOON, "scan", words);
      case NOT_HANDED_IN -> new Status(Tone.PLAIN, "ring", words);
    };
  }
}
