package vn.motcua.scan.web;

import static vn.motcua.platform.web.Words.t;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Status;
import vn.motcua.platform.web.piece.Tone;
import vn.motcua.scan.ScanTarget;
import vn.motcua.scan.Tray;
import vn.motcua.scan.TrayPage;
import vn.motcua.scan.text.Tesseract;
import vn.motcua.scan.tray.TakeFromScanner;
import vn.motcua.scan.tray.Trays;
import vn.motcua.shared.Actor;

/** Makes the page of a tray. */
@Component
class TrayModels {

  private static final long MEGABYTE = 1024 * 1024;

  private final Trays trays;
  private final Tesseract tesseract;
  private final TakeFromScanner scanner;
  private final long mostMegabytes;
  private final int abandonedDays;

  TrayModels(
      Trays trays,
      Tesseract tesseract,
      TakeFromScanner scanner,
      @Value("${motcua.records.most-megabytes}") long mostMegabytes,
      @Value("${motcua.scan.abandoned-days}") int abandonedDays) {
    this.abandonedDays = abandonedDays;
    this.trays = trays;
    this.tesseract = tesseract;
    this.scanner = scanner;
    this.mostMegabytes = mostMegabytes;
  }

  static String url(long tray) {
    return TrayController.PATH + "/" + tray;
  }

  TrayModel of(Actor actor, Tray tray, AboutForm form, Problems problems) {
    var place = trays.place(actor, tray);
    var status = tray.status();
    var failure = tray.failure();
    var near = status == Tray.Status.OPEN ? trays.near(actor, tray) : List.<ScanTarget.Near>of();
    return new TrayModel(
        tray.id(),
        place.title(),
        place.url(),
        status(status),
        words(tray),
        failure == null ? "" : t(failure.messageKey()),
        status == Tray.Status.OPEN,
        status == Tray.Status.FAILED,
        status == Tray.Status.WAITING || status == Tray.Status.RUNNING,
        IntStream.range(0, tray.pages().size()).mapToObj(i -> page(tray, i)).toList(),
        mostMegabytes * MEGABYTE,
        status == Tray.Status.OPEN ? scanner.ready(actor) : 0,
        form,
        near.stream().map(each -> new Option(each.place(), each.title())).toList(),
        otherTrays(actor, tray, near),
        problems);
  }

  private List<TrayModel.OtherTray> otherTrays(Actor actor, Tray tray, List<ScanTarget.Near> near) {
    var open = trays.open(actor, tray.kind(), near.stream().map(ScanTarget.Near::place).toList());
    return near.stream()
        .flatMap(
            each ->
                Stream.ofNullable(open.get(each.place()))
                    .map(other -> new TrayModel.OtherTray(url(other), each.title())))
        .toList();
  }

  private static Status status(Tray.Status status) {
    var words = t("scan.status." + status);
    return switch (status) {
      case OPEN -> new Status(Tone.PLAIN, "scan", words);
      case WAITING, RUNNING -> new Status(Tone.SOON, "ring", words);
      case DONE -> new Status(Tone.OK, "check", words);
      case FAILED -> new Status(Tone.LATE, "late", words);
    };
  }

  private String words(Tray tray) {
    return switch (tray.status()) {
      case OPEN ->
          (tesseract.available() ? t("scan.reading") : t("scan.reading.none"))
              + " "
              + t("scan.abandoned", abandonedDays);
      case WAITING, RUNNING -> t("scan.working");
      case DONE ->
          Boolean.TRUE.equals(tray.searchable())
              ? t("scan.done.searchable")
              : t("scan.done.pictures");
      case FAILED -> "";
    };
  }

  private static TrayModel.Page page(Tray tray, int index) {
    var page = tray.pages().get(index);
    var crop = page.edit().crop();
    return new TrayModel.Page(
        page.id(),
        index + 1,
        url(tray.id()) + "/pages/" + page.id(),
        marks(page),
        List.of(
            percent(crop.left()),
            percent(crop.top()),
            percent(1 - crop.left() - crop.width()),
            percent(1 - crop.top() - crop.height())),
        page.edit().straighten(),
        page.edit().clean(),
        index == 0,
        index == tray.pages().size() - 1);
  }

  private static int percent(double fraction) {
    return (int) Math.round(100 * fraction);
  }

  private static List<Status> marks(TrayPage page) {
    if (page.warnings().isEmpty()) {
      return List.of(new Status(Tone.OK, "check", t("scan.page.fine")));
    }
    return page.warnings().stream()
        .map(warning -> new Status(Tone.SOON, "late", t("scan.warning." + warning, page.dpi())))
        .toList();
  }
}
