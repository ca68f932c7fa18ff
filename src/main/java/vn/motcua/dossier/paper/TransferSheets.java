package vn.motcua.dossier.paper;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierSettings;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.interlinked.InterlinkedGroup;
import vn.motcua.dossier.interlinked.InterlinkedGroups;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.DossierRights;
import vn.motcua.dossier.model.Part;
import vn.motcua.dossier.model.PartLimit;
import vn.motcua.dossier.model.PartState;
import vn.motcua.dossier.model.SubmittedPaper;
import vn.motcua.dossier.store.DossierQueries;
import vn.motcua.dossier.store.DossierStore;
import vn.motcua.platform.pdf.PdfPapers;
import vn.motcua.settings.LegalSettings;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Vietnam;

/** Fills and prints the sheets that go with parts of groups to agencies outside. */
@Component
public class TransferSheets {

  /** With the agency outside, or on the way to it. */
  private static final Set<PartState> THERE =
      EnumSet.of(
          PartState.TO_SEND, PartState.SENT, PartState.ACKNOWLEDGED, PartState.AWAITING_SUPPLEMENT);

  private final Issuers issuers;
  private final InterlinkedGroups groups;
  private final DossierStore dossiers;
  private final DossierQueries queries;
  private final LegalSettings settings;
  private final TemplateEngine engine;
  private final PdfPapers pdf;
  private final Clock clock;

  TransferSheets(
      Issuers issuers,
      InterlinkedGroups groups,
      DossierStore dossiers,
      DossierQueries queries,
      LegalSettings settings,
      TemplateEngine engine,
      PdfPapers pdf,
      Clock clock) {
    this.issuers = issuers;
    this.groups = groups;
    this.dossiers = dossiers;
    this.queries = queries;
    this.settings = settings;
    this.engine = engine;
    this.pdf = pdf;
    this.clock = clock;
  }

  /** Whether a part goes to an agency outside now. */
  public static boolean goes(Part part) {
    return part.isOutside() && THERE.contains(part.state());
  }

  /**
   * The sheet of a part, for whoever passes it on; not there for a part that goes nowhere now.
   *
   * @param group the dossier of the group
   * @param key of the part
   */
  public TransferSheet sheet(Actor actor, DossierView group, String key) {
    var dossier = group.dossier();
    if (!DossierRights.may(actor, dossier, Action.MOVE_PART)) {
      throw new Denied(Permission.DOSSIER_RECEIVE);
    }
    var part =
        group.parts().stream()
            .filter(each -> each.key().equals(key) && goes(each))
            .findFirst()
            .orElseThrow(() -> new NotVisible("sheet of " + key));
    var children = children(group.parts());
    var now = clock.instant();
    return new TransferSheet(
        issuers.desk(dossier.agencyId()),
        dossier.code() + "/" + part.number(),
        dossier.code().value(),
        now,
        part.partner(),
        part.procedureCode().isEmpty()
            ? part.name()
            : part.name() + " (" + part.procedureCode() + ")",
        dossier.procedure().name(),
        PaperPeople.applicant(group),
        PaperPeople.submitter(group),
        result(part, group.parts(), children),
        papers(children),
        limit(part.limit()),
        part.startedAt() == null ? null : part.dueAt(),
        settings.at(DossierSettings.GROUP_ACKNOWLEDGE, dossier.agencyPath(), Vietnam.date(now)),
        part.outsideNumber(),
        actor.fullName(),
        ground(dossier));
  }

  /** The sheet as PDF/A-2a, A5 upright. */
  public byte[] pdf(TransferSheet sheet) {
    return print(engine, pdf, sheet);
  }

  static byte[] print(TemplateEngine engine, PdfPapers pdf, TransferSheet sheet) {
    var out = new StringOutput();
    engine.render(
        "dossier/paper/transfer-sheet.jte",
        Map.of("paper", sheet, "style", PaperStyle.DOSSIER),
        out);
    return pdf.pdf(out.toString());
  }

  private Map<String, Dossier> children(List<Part> parts) {
    return parts.stream()
        .map(Part::child)
        .filter(Objects::nonNull)
        .flatMap(code -> dossiers.find(code).stream())
        .collect(Collectors.toMap(child -> child.code().value(), child -> child));
  }

  /** {@code Giấy khai sinh số 12/2026 (hồ sơ H50.101-261120-0004)} */
  private static String result(Part part, List<Part> parts, Map<String, Dossier> children) {
    var before =
        parts.stream().filter(each -> each.key().equals(part.after())).findFirst().orElse(null);
    if (before == null) {
      return "";
    }
    var child = before.child() == null ? null : children.get(before.child().value());
    if (child == null) {
      return before.outsideNumber().isEmpty()
          ? part.needs()
          : part.needs() + " (hồ sơ " + before.outsideNumber() + ")";
    }
    return part.needs() + number(child) + " (hồ sơ " + child.code() + ")";
  }

  private static String number(Dossier child) {
    var outcome = child.outcome();
    if (outcome.resultNotation() != null) {
      return " số " + outcome.resultNotation();
    }
    return outcome.resultNumber() == null ? "" : " số " + outcome.resultNumber();
  }

  /** What the applicant handed in with the part that came first. */
  private List<HandedPaper> papers(Map<String, Dossier> children) {
    return children.values().stream()
        .min((one, other) -> Long.compare(one.id(), other.id()))
        .map(first -> queries.papers(first.id()).stream())
        .orElseGet(Stream::empty)
        .filter(SubmittedPaper::isHandedIn)
        .map(paper -> new HandedPaper(paper.name(), paper.originals(), paper.copies(), 0, ""))
        .toList();
  }

  private static String limit(@Nullable PartLimit limit) {
    if (limit == null) {
      return "";
    }
    return switch (limit.unit()) {
      case HOUR -> limit.amount() + " giờ";
      case WORKING_DAY -> "%02d ngày làm việc".formatted(limit.amount());
    };
  }

  private String ground(Dossier group) {
    return groups
        .inForce(group.procedure().code(), Vietnam.date(group.timing().submittedAt()))
        .map(InterlinkedGroup::ground)
        .orElse("");
  }
}
