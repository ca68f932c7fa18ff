package vn.motcua.notice.web;

import static vn.motcua.platform.web.Words.t;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierLine;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.ProcedureWords;
import vn.motcua.notice.Notice;
import vn.motcua.notice.NoticeKind;
import vn.motcua.notice.Notices;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Status;
import vn.motcua.platform.web.piece.Tab;
import vn.motcua.platform.web.piece.Tone;
import vn.motcua.shared.Actor;

/** Puts notices into words; the dossiers they are about are read at once. */
@Component
class NoticePages {

  private static final String PATH = "/desk/notices";
  private static final int ROWS = 50;

  private final Notices notices;
  private final Dossiers dossiers;
  private final Catalogue catalogue;

  NoticePages(Notices notices, Dossiers dossiers, Catalogue catalogue) {
    this.notices = notices;
    this.dossiers = dossiers;
    this.catalogue = catalogue;
  }

  NoticesPage page(Actor actor, boolean unreadOnly, long before) {
    var found = notices.page(actor, unreadOnly, before, ROWS + 1);
    var shown = found.subList(0, Math.min(ROWS, found.size()));
    var lines = lines(actor, shown);
    var here = unreadOnly ? PATH : PATH + "?list=all";
    var unread = notices.unread(actor);
    return new NoticesPage(
        unreadOnly,
        List.of(
            new Tab(t("notice.tab.unread"), unread.isEmpty() ? "0" : unread, PATH, unreadOnly),
            new Tab(t("notice.tab.all"), null, PATH + "?list=all", !unreadOnly)),
        shown.stream().map(notice -> row(notice, lines)).toList(),
        unread.isEmpty() || shown.isEmpty() ? 0 : shown.getFirst().id(),
        t("notice.shown", shown.size()),
        before == Long.MAX_VALUE ? null : here,
        found.size() > ROWS
            ? PATH + "?list=" + (unreadOnly ? "unread" : "all") + "&before=" + shown.getLast().id()
            : null);
  }

  KindsPage kinds(Actor actor, boolean done) {
    var silenced = notices.silenced(actor);
    return new KindsPage(
        Arrays.stream(NoticeKind.values())
            .map(
                kind ->
                    new KindsPage.Choice(
                        kind.name(),
                        t(kind.messageKey()),
                        t("notice.about." + kind.name()),
                        !silenced.contains(kind),
                        kind.isOptional()))
            .toList(),
        done);
  }

  /** Where a page after the first begins; anything unreadable is the start. */
  static long cursor(String before) {
    return before.matches("\\d{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE;
  }

  /** Where that lives of which a notice tells. */
  static String target(Notice notice) {
    if (notice.kind() == NoticeKind.LATE_BEFORE) {
      return "/desk/dossiers?list=overdue&filter=none";
    }
    if (notice.dossier().isEmpty()) {
      return "/desk/dossiers?list=mine&filter=none";
    }
    return notice.kind() == NoticeKind.ASKED
        ? "/desk/consultations/" + notice.dossier() + "/" + notice.part()
        : (notice.kind() == NoticeKind.ARRIVAL ? "/desk/online/" : "/desk/dossiers/")
            + notice.dossier();
  }

  private Map<String, DossierLine> lines(Actor actor, List<Notice> shown) {
    var codes =
        shown.stream()
            .map(Notice::dossier)
            .filter(code -> !code.isEmpty())
            .distinct()
            .map(DossierCode::new)
            .toList();
    return dossiers.lines(actor, codes).stream()
        .collect(Collectors.toMap(line -> line.code().value(), Function.identity()));
  }

  private NoticesPage.Row row(Notice notice, Map<String, DossierLine> lines) {
    var dueAt = notice.dueAt();
    return new NoticesPage.Row(
        PATH + "/" + notice.id(),
        new Status(tone(notice), notice.kind().icon(), t(notice.kind().messageKey())),
        notice.dossier(),
        about(lines.get(notice.dossier())),
        Objects.requireNonNullElse(notice.fromName(), ""),
        note(notice),
        dueAt == null ? "" : Show.moment(dueAt),
        Show.moment(notice.madeAt()),
        notice.isUnread());
  }

  /** A warning of a step names it; a desk passed on says whose and how much. */
  private static String note(Notice notice) {
    if (notice.kind() == NoticeKind.HANDED_OVER) {
      return t("notice.handedOver", notice.part(), notice.note());
    }
    if (notice.kind() == NoticeKind.LATE_BEFORE) {
      return t("notice.lateBefore", notice.part());
    }
    var isWarning = notice.kind() == NoticeKind.NEARLY_DUE || notice.kind() == NoticeKind.OVERDUE;
    return isWarning && !notice.note().isEmpty() ? t("notice.step", notice.note()) : notice.note();
  }

  private static Tone tone(Notice notice) {
    return switch (notice.kind()) {
      case URGED, SENT_BACK, NEARLY_DUE, STOP_PROPOSED, ARRIVAL -> Tone.SOON;
      case OVERDUE, LATE_BEFORE -> Tone.LATE;
      default -> Tone.PLAIN;
    };
  }

  private String about(@Nullable DossierLine line) {
    return line == null
        ? ""
        : ProcedureWords.shortName(
                catalogue.version(line.procedureVersionId()),
                line.procedureCode(),
                line.procedureName())
            + " – "
            + line.applicantName();
  }
}
