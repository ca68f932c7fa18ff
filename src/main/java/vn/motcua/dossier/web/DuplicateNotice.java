package vn.motcua.dossier.web;

import static vn.motcua.platform.web.Words.t;

import java.util.List;
import java.util.stream.Stream;
import vn.motcua.dossier.intake.Duplicates;
import vn.motcua.dossier.store.OpenDossier;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Problems;

/**
 * What the person at the counter already has under way.
 *
 * @param codes of all, as the confirmation sends them
 * @param confirmed whether the clerk said to take this one in all the same
 * @param problem the question asked when it was saved; empty until then
 * @param reason why it is taken in all the same, as typed
 * @param reasons usual ones, to choose from
 */
public record DuplicateNotice(
    List<Line> lines,
    String codes,
    boolean confirmed,
    String problem,
    String reason,
    List<String> reasons,
    Problems problems) {

  public DuplicateNotice {
    lines = List.copyOf(lines);
    reasons = List.copyOf(reasons);
  }

  /** {@code H50.101-261120-0007: nộp T6 20/11, 09:12 tại UBND xã Vĩnh Hoàng, đang xử lý} */
  public record Line(String code, String url, String words, String status) {}

  static DuplicateNotice of(
      List<OpenDossier> open, IntakeForm form, Organisation organisation, Problems problems) {
    var codes = open.stream().map(dossier -> dossier.code().value()).toList();
    return new DuplicateNotice(
        open.stream().map(dossier -> line(dossier, organisation)).toList(),
        String.join(" ", codes),
        form.knownOpen().codes().containsAll(codes),
        problems.at(Duplicates.KNOWN),
        form.at(Duplicates.REASON),
        Stream.of("purpose", "sets", "replaces").map(key -> t("intake.duplicate." + key)).toList(),
        problems);
  }

  private static Line line(OpenDossier dossier, Organisation organisation) {
    var code = dossier.code().value();
    return new Line(
        code,
        "/desk/dossiers/" + code,
        t(
            "intake.duplicate.line",
            Show.moment(dossier.submittedAt()),
            organisation.agency(dossier.agencyId()).bodyName()),
        t(dossier.status().messageKey()));
  }
}
