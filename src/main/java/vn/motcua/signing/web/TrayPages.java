package vn.motcua.signing.web;

import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Status;
import vn.motcua.platform.web.piece.Tab;
import vn.motcua.platform.web.piece.Tone;
import vn.motcua.settings.LegalSettings;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Vietnam;
import vn.motcua.signing.SigningKeys;
import vn.motcua.signing.SigningSettings;
import vn.motcua.signing.batch.PapersRead;
import vn.motcua.signing.batch.Pick;
import vn.motcua.signing.opened.OpenKeys;
import vn.motcua.signing.tray.Signable;
import vn.motcua.signing.tray.SigningTray;
import vn.motcua.signing.tray.WaitingPaper;

/** Makes the pages of the signing tray. */
@Component
class TrayPages {

  static final String PATH = "/desk/signing";

  /** Due within so much is soon; the paper’s own page knows working hours. */
  private static final Duration SOON = Duration.ofDays(1);

  private final SigningTray tray;
  private final PapersRead read;
  private final OpenKeys keys;
  private final SigningKeys registered;
  private final LegalSettings settings;
  private final Clock clock;

  TrayPages(
      SigningTray tray,
      PapersRead read,
      OpenKeys keys,
      SigningKeys registered,
      LegalSettings settings,
      Clock clock) {
    this.tray = tray;
    this.read = read;
    this.keys = keys;
    this.registered = registered;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * @param kind only papers of that kind; empty = all
   * @param picked what was ticked when the page was refused
   */
  TrayPage list(Actor actor, String session, String kind, List<Pick> picked, Problems problems) {
    var waiting = tray.waiting(actor);
    var shown =
        waiting.stream().filter(paper -> kind.isEmpty() || paper.kind().equals(kind)).toList();
    var opened = opened(actor, shown);
    return new TrayPage(
        lock(actor, session),
        kind,
        tabs(waiting, kind),
        shown.stream().map(paper -> row(paper, opened, picked)).toList(),
        settings.at(SigningSettings.READ_FIRST, actor.agencyPath(), Vietnam.date(clock.instant())),
        UUID.randomUUID().toString(),
        problems);
  }

  TrayPage.Paper paper(
      Actor actor,
      String session,
      Pick which,
      TrayPage.@Nullable Outcome before,
      Problems problems) {
    var waiting = tray.waiting(actor);
    var place = place(waiting, which);
    var paper = waiting.get(place);
    return new TrayPage.Paper(
        lock(actor, session),
        paper.version(),
        paper.title(),
        paper.subject(),
        dossier(paper),
        due(paper.dueAt()),
        t("signing-tray.place", place + 1, waiting.size()),
        url(paper),
        url(paper) + "/paper.pdf",
        paper.address(),
        place + 1 < waiting.size() ? url(waiting.get(place + 1)) : "",
        before,
        UUID.randomUUID().toString(),
        problems);
  }

  private static int place(List<WaitingPaper> waiting, Pick which) {
    for (var i = 0; i < waiting.size(); i++) {
      var paper = waiting.get(i);
      if (paper.kind().equals(which.kind()) && paper.id() == which.id()) {
        return i;
      }
    }
    throw new NotVisible("paper to sign " + which);
  }

  TrayPage.Lock lock(Actor actor, String session) {
    var words =
        keys.left(actor, session)
            .map(left -> t("signing-tray.open", Show.number(Math.max(1, left.toMinutes()))))
            .orElse("");
    return new TrayPage.Lock(words, registered.person(actor.accountId()).isPresent());
  }

  private Set<Pick> opened(Actor actor, List<WaitingPaper> papers) {
    return read.of(actor, papers.stream().map(WaitingPaper::id).collect(Collectors.toSet()));
  }

  private List<Tab> tabs(List<WaitingPaper> waiting, String kind) {
    var kinds = waiting.stream().map(WaitingPaper::kind).distinct().sorted().toList();
    if (kinds.size() < 2) {
      return List.of();
    }
    var tabs = new ArrayList<Tab>();
    tabs.add(tab("", t("signing-tray.all"), waiting.size(), kind));
    for (var each : kinds) {
      var count = waiting.stream().filter(paper -> paper.kind().equals(each)).count();
      tabs.add(tab(each, t("signable." + each), count, kind));
    }
    return tabs;
  }

  private static Tab tab(String kind, String label, long count, String current) {
    var url = kind.isEmpty() ? PATH : PATH + "?kind=" + kind;
    return new Tab(label, Show.number(count), url, kind.equals(current));
  }

  private TrayPage.Row row(WaitingPaper paper, Set<Pick> opened, List<Pick> picked) {
    var pick = pick(paper);
    return new TrayPage.Row(
        pick.toString(),
        picked.contains(pick),
        url(paper),
        paper.title(),
        paper.subject(),
        t("signable." + paper.kind()),
        dossier(paper),
        due(paper.dueAt()),
        opened.contains(pick));
  }

  private @Nullable Status due(@Nullable Instant at) {
    if (at == null) {
      return null;
    }
    var left = Duration.between(clock.instant(), at);
    var words = t("signing-tray.due", Show.moment(at));
    if (left.isNegative()) {
      return new Status(Tone.LATE, "late", words);
    }
    return left.compareTo(SOON) <= 0
        ? new Status(Tone.SOON, "alert", words)
        : new Status(Tone.PLAIN, "clock", words);
  }

  private static Pick pick(WaitingPaper paper) {
    return new Pick(paper.kind(), paper.id(), paper.version());
  }

  private static String dossier(WaitingPaper paper) {
    var code = paper.dossierCode();
    return code == null ? "" : code;
  }

  /** The page to go on with, when it is one of the tray; empty for anything else. */
  static String after(String sent) {
    return sent.matches(PATH + "/papers/[a-z-]{1,40}/\\d{1,18}") ? sent : "";
  }

  private static String url(WaitingPaper paper) {
    return Signable.page(paper.kind(), paper.id());
  }
}
