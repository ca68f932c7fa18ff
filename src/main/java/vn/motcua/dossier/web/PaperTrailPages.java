package vn.motcua.dossier.web;

import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.custody.MakeMinutes;
import vn.motcua.dossier.custody.PaperTrail;
import vn.motcua.dossier.custody.ScanPaper.Scanned;
import vn.motcua.dossier.model.PaperMove;
import vn.motcua.dossier.store.MinutesStore.Minutes;
import vn.motcua.dossier.store.PaperLists.Row;
import vn.motcua.dossier.web.PaperTrailPage.MinutesRow;
import vn.motcua.dossier.web.PaperTrailPage.OpenRow;
import vn.motcua.dossier.web.PaperTrailPage.PartedRow;
import vn.motcua.dossier.web.PaperTrailPage.PlaceRow;
import vn.motcua.dossier.web.PaperTrailPage.ScanRow;
import vn.motcua.identity.Accounts;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Status;
import vn.motcua.platform.web.piece.Tab;
import vn.motcua.platform.web.piece.Tone;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Vietnam;

/** Makes the pages about papers: scans, minutes, the end of a day, places. */
@Component
class PaperTrailPages {

  static final String PATH = "/desk/paper";

  private final PaperTrail trail;
  private final MakeMinutes minutes;
  private final PaperPlaces words;
  private final Accounts accounts;
  private final Clock clock;

  PaperTrailPages(
      PaperTrail trail, MakeMinutes minutes, PaperPlaces words, Accounts accounts, Clock clock) {
    this.trail = trail;
    this.minutes = minutes;
    this.words = words;
    this.accounts = accounts;
    this.clock = clock;
  }

  /**
   * @param refused what was scanned last and could not be done; null when all went well
   */
  PaperTrailPage.Scan scan(Actor actor, ScanForm form, @Nullable ScanRow refused) {
    var rows = new ArrayList<ScanRow>();
    if (refused != null) {
      rows.add(refused);
    }
    trail.today(actor).stream()
        .map(row -> done(row.code(), row.applicant(), row.move(), false))
        .forEach(rows::add);
    return new PaperTrailPage.Scan(tabs("scan"), form, colleagues(actor), rows);
  }

  /** What a scan did, as a row. */
  ScanRow row(Scanned scanned) {
    return done(scanned.code(), scanned.applicant(), scanned.move(), scanned.ahead());
  }

  /** What a scan could not do, as a row. */
  ScanRow refused(String read, Problems problems) {
    var code = DossierCode.parse(read).map(DossierCode::value).orElse("");
    return new ScanRow(
        Vietnam.time(clock.instant()),
        code.isEmpty() ? read : code,
        code.isEmpty() ? "" : "/desk/dossiers/" + code,
        "",
        new Status(Tone.LATE, "alert", t("papertrail.notDone")),
        problems.all().getFirst().words());
  }

  private ScanRow done(DossierCode code, String applicant, PaperMove move, boolean ahead) {
    return new ScanRow(
        Vietnam.time(move.at()),
        code.value(),
        "/desk/dossiers/" + code,
        applicant,
        new Status(
            ahead ? Tone.SOON : Tone.OK, ahead ? "alert" : "okc", t("papertrail." + move.kind())),
        ahead ? t("papertrail.ahead") : words.where(move));
  }

  PaperTrailPage.MinutesList minutes(Actor actor, long before) {
    var page = trail.minutes(actor, before);
    var shown = page.stream().limit(PaperTrail.page()).toList();
    return new PaperTrailPage.MinutesList(
        tabs("minutes"),
        minutes.open(actor).stream()
            .map(
                open ->
                    new OpenRow(
                        open.agencyId(),
                        open.departmentId() == null ? "" : open.departmentId().toString(),
                        words.unit(open.agencyId(), open.departmentId()),
                        open.papers(),
                        Show.moment(open.since())))
            .toList(),
        shown.stream().map(this::row).toList(),
        page.size() > shown.size() ? PATH + "/minutes?before=" + shown.getLast().id() : null);
  }

  private MinutesRow row(Minutes each) {
    return new MinutesRow(
        each.number() + "/" + each.year(),
        PATH + "/minutes/" + each.id() + ".pdf",
        Show.moment(each.madeAt()),
        each.giverName() + ", " + words.unit(each.agencyId(), each.departmentId()),
        (each.receiverName().isEmpty() ? "" : each.receiverName() + ", ")
            + words.unit(each.receiverAgencyId(), each.receiverDepartmentId()),
        each.papers());
  }

  PaperTrailPage.Day day(Actor actor) {
    var parted = trail.parted(actor);
    return new PaperTrailPage.Day(
        tabs("day"),
        Show.moment(clock.instant()),
        parted.gone().stream().map(this::parted).toList(),
        PaperTrail.count(parted.gone()),
        parted.left().stream().map(this::parted).toList(),
        PaperTrail.count(parted.left()));
  }

  private PartedRow parted(Row row) {
    return new PartedRow(
        row.code().value(),
        "/desk/dossiers/" + row.code(),
        row.applicant(),
        row.procedure(),
        t(row.status().messageKey()),
        words.dossierAt(row),
        words.paperAt(row),
        Show.moment(row.since()));
  }

  PaperTrailPage.Places places(Actor actor, String text, long before) {
    var page = trail.places(actor, text, before);
    var shown = page.stream().limit(PaperTrail.page()).toList();
    return new PaperTrailPage.Places(
        tabs("places"),
        text,
        shown.stream()
            .map(
                row ->
                    new PlaceRow(
                        row.code().value(),
                        "/desk/dossiers/" + row.code(),
                        row.applicant(),
                        t(row.status().messageKey()),
                        row.place(),
                        words.where(
                            row.paperAgencyId(),
                            row.paperDepartmentId(),
                            row.paperHolder(),
                            row.onTheWay(),
                            ""),
                        Show.moment(row.since())))
            .toList(),
        page.size() > shown.size()
            ? UriComponentsBuilder.fromPath(PATH + "/places")
                .queryParam("q", "{q}")
                .queryParam("before", shown.getLast().dossierId())
                .encode()
                .buildAndExpand(Map.of("q", text))
                .toUriString()
            : null);
  }

  private List<Option> colleagues(Actor actor) {
    var options = new ArrayList<Option>();
    options.add(new Option("", t("papertrail.to.process")));
    accounts.whoMay(Permission.DOSSIER_PROCESS, actor.agencyId(), null).stream()
        .filter(each -> !Objects.equals(each.accountId(), actor.accountId()))
        .map(
            each ->
                new Option(
                    Long.toString(each.accountId()), each.fullName() + ", " + each.position()))
        .forEach(options::add);
    return options;
  }

  private static List<Tab> tabs(String current) {
    return List.of(
        tab("scan", PATH, current),
        tab("minutes", PATH + "/minutes", current),
        tab("day", PATH + "/day", current),
        tab("places", PATH + "/places", current));
  }

  private static Tab tab(String key, String url, String current) {
    return new Tab(t("papertrail.tab." + key), null, url, key.equals(current));
  }
}
