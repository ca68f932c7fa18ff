package vn.motcua.export.web;

import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.motcua.export.Export;
import vn.motcua.export.ExportSettings;
import vn.motcua.export.ExportStatus;
import vn.motcua.export.Exports;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Status;
import vn.motcua.platform.web.piece.Tone;
import vn.motcua.settings.LegalSettings;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Vietnam;

/** Makes the page of one's own files. */
@Component
class ExportPages {

  static final String PATH = "/desk/exports";

  private static final int ROWS = 30;
  private static final long KILOBYTE = 1024;

  private final Exports exports;
  private final LegalSettings settings;
  private final Clock clock;

  ExportPages(Exports exports, LegalSettings settings, Clock clock) {
    this.exports = exports;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * @param before id of the last row of the page before; {@link Long#MAX_VALUE} for the first
   */
  ExportsPage page(Actor actor, long before, Problems problems) {
    var found = exports.page(actor, before, ROWS + 1);
    var shown = found.subList(0, Math.min(ROWS, found.size()));
    var first = before == Long.MAX_VALUE;
    var here = first ? PATH : PATH + "?before=" + before;
    var kept =
        settings.at(ExportSettings.KEPT_DAYS, actor.agencyPath(), Vietnam.date(clock.instant()));
    return new ExportsPage(
        t("export.lead", kept),
        shown.stream().map(ExportPages::row).toList(),
        t("export.summary", shown.size()),
        first ? null : PATH,
        found.size() > ROWS ? PATH + "?before=" + shown.getLast().id() : null,
        shown.stream().anyMatch(export -> export.status().isOpen()) ? here : null,
        problems);
  }

  private static ExportsPage.Row row(Export export) {
    return new ExportsPage.Row(
        export.id(),
        export.title(),
        t("export.format." + export.format()),
        Show.moment(export.askedAt()),
        status(export.status()),
        export.status() == ExportStatus.RUNNING ? export.percent() : null,
        about(export),
        export.status().isOpen(),
        export.status() == ExportStatus.DONE ? PATH + "/" + export.id() + "/file" : null);
  }

  private static Status status(ExportStatus status) {
    var words = t("export.status." + status);
    return switch (status) {
      case WAITING -> new Status(Tone.PLAIN, "clock", words);
      case RUNNING -> new Status(Tone.PLAIN, "clock", words);
      case DONE -> new Status(Tone.OK, "okc", words);
      case FAILED -> new Status(Tone.LATE, "late", words);
      case CANCELLED, EXPIRED -> new Status(Tone.PLAIN, "pause", words);
    };
  }

  private static String about(Export export) {
    return switch (export.status()) {
      case WAITING -> t("export.about.waiting", Show.number(export.estimate()));
      case RUNNING ->
          t(
              "export.about.running",
              Show.number(export.written()),
              Show.number(Math.max(export.estimate(), export.written())));
      case DONE -> t("export.about.done", Show.number(export.written()), size(export.bytes()));
      case FAILED -> {
        var failure = export.failure();
        yield failure == null ? "" : t(failure.messageKey());
      }
      case CANCELLED, EXPIRED -> "";
    };
  }

  private static String size(long bytes) {
    return bytes < KILOBYTE * KILOBYTE
        ? Show.number((bytes + KILOBYTE - 1) / KILOBYTE) + " KB"
        : String.format(Vietnam.LOCALE, "%.1f MB", (double) bytes / KILOBYTE / KILOBYTE);
  }
}
