package vn.motcua.signing.web;

import static vn.motcua.platform.web.Words.t;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Status;
import vn.motcua.platform.web.piece.Tone;
import vn.motcua.shared.Actor;
import vn.motcua.signing.batch.BatchRow;
import vn.motcua.signing.batch.RowOutcome;
import vn.motcua.signing.batch.SignTogether;

/** Makes the page of what became of papers signed together. */
@Component
class BatchPages {

  private final SignTogether together;

  BatchPages(SignTogether together) {
    this.together = together;
  }

  TrayPage.Outcome outcome(Actor actor, long id) {
    var batch = together.batch(actor, id);
    var rows = together.rows(actor, id);
    return new TrayPage.Outcome(
        id,
        Show.moment(batch.begunAt()),
        (int) rows.stream().filter(row -> row.outcome() == RowOutcome.SIGNED).count(),
        rows.size(),
        (int) rows.stream().filter(row -> row.outcome() == null).count(),
        rows.stream().map(BatchPages::line).toList());
  }

  private static TrayPage.Line line(BatchRow row) {
    var number = row.number();
    return new TrayPage.Line(
        row.title().isEmpty() ? t("signable." + row.kind()) : row.title(),
        row.subject(),
        row.address(),
        number == null ? "" : number,
        row.wasRead(),
        state(row.outcome()),
        reason(row));
  }

  private static @Nullable Status state(@Nullable RowOutcome outcome) {
    if (outcome == null) {
      return null;
    }
    var words = t(outcome.messageKey());
    return outcome == RowOutcome.SIGNED
        ? new Status(Tone.OK, "okc", words)
        : new Status(Tone.LATE, "xc", words);
  }

  private static String reason(BatchRow row) {
    return row.refusal() == null ? "" : t("refusal." + row.refusal(), row.arguments().toArray());
  }
}
