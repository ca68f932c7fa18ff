package vn.motcua.history.web;

import static vn.motcua.platform.web.Words.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.history.file.Reason;
import vn.motcua.history.importing.Imports;
import vn.motcua.history.importing.LookAtFile;
import vn.motcua.history.importing.PastImport;
import vn.motcua.history.importing.PastImport.State;
import vn.motcua.history.importing.ReasonWords;
import vn.motcua.history.web.PastImportPage.Fact;
import vn.motcua.history.web.PastImportPage.Look;
import vn.motcua.history.web.PastImportPage.Progress;
import vn.motcua.history.web.PastImportPage.Rejected;
import vn.motcua.history.web.PastImportPage.Withdrawal;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.Words;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Status;
import vn.motcua.platform.web.piece.Tone;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Vietnam;

/** Draws imports of past dossiers. */
@Component
class PastImportPages {

  static final String PATH = "/desk/past-imports";

  private static final int PAGE = 50;

  private final Imports imports;
  private final LookAtFile lookAtFile;
  private final ReasonWords words;

  PastImportPages(Imports imports, LookAtFile lookAtFile, ReasonWords words) {
    this.imports = imports;
    this.lookAtFile = lookAtFile;
    this.words = words;
  }

  PastImportsPage all(Actor actor, @Nullable Long before, Problems problems) {
    var found = imports.all(actor, before);
    var next = found.size() < PAGE ? null : PATH + "?before=" + found.getLast().id();
    return new PastImportsPage(found.stream().map(PastImportPages::row).toList(), next, problems);
  }

  PastImportPage one(Actor actor, long id, long after, String reason, Problems problems) {
    var found = imports.get(actor, id);
    var rejected = imports.rejected(actor, id, after, PAGE + 1);
    var shown = rejected.size() > PAGE ? rejected.subList(0, PAGE) : rejected;
    var url = PATH + "/" + id;
    return new PastImportPage(
        found.file().name(),
        url,
        state(found.state()),
        facts(found),
        hindrance(found),
        found.state() == State.UPLOADED ? look(found) : null,
        progress(found),
        shown.stream()
            .map(
                line ->
                    new Rejected(Show.number(line.number()), line.code(), reasons(line.reasons())))
            .toList(),
        rejected.size() > PAGE ? url + "?after=" + shown.getLast().number() : null,
        found.state() == State.UPLOADED || found.state() == State.RUNNING,
        found.mayBeWithdrawn() ? withdrawal(found, reason) : null,
        problems);
  }

  Progress progress(Actor actor, long id) {
    return progress(imports.get(actor, id));
  }

  private static Progress progress(PastImport found) {
    var counts = found.counts();
    return new Progress(
        PATH + "/" + found.id(),
        found.state().isAtWork(),
        found.state() != State.UPLOADED && found.startedAt() != null,
        found.percent(),
        found.state() == State.WITHDRAWING
            ? t("history.progress.withdrawing")
            : t(
                "history.progress",
                Show.number(found.percent()),
                Show.number(counts.lines()),
                Show.number(counts.linesPerSecond())),
        List.of(
            new Fact(t("history.stored"), Show.number(counts.stored())),
            new Fact(t("history.closed"), Show.number(counts.closed())),
            new Fact(t("history.known"), Show.number(counts.known())),
            new Fact(t("history.rejected"), Show.number(counts.rejected()))));
  }

  private Look look(PastImport found) {
    var look = lookAtFile.handle(found);
    var headings = look.headings();
    var recognised = new ArrayList<Fact>();
    headings.places().entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .forEach(
            entry ->
                recognised.add(
                    new Fact(
                        headings.written().get(entry.getValue()),
                        ReasonWords.heading(entry.getKey(), locale()))));
    var broken = look.broken();
    return new Look(
        recognised,
        headings.ignored(),
        headings.written(),
        look.first(),
        look.rejected() == 0
            ? t("history.look.good", Show.number(look.read()))
            : t("history.look.bad", Show.number(look.read()), Show.number(look.rejected())),
        look.rejected() == 0 && broken == null,
        broken == null ? "" : Problems.of(broken).all().getFirst().words(),
        look.examples().stream()
            .map(
                line ->
                    new Rejected(Show.number(line.number()), line.code(), reasons(line.reasons())))
            .toList());
  }

  private List<String> reasons(List<Reason> reasons) {
    return reasons.stream().map(reason -> words.of(reason, locale())).toList();
  }

  private static Locale locale() {
    return Words.lang().equals("en") ? Locale.ENGLISH : Vietnam.LOCALE;
  }

  private String hindrance(PastImport found) {
    var hindrance = found.hindrance();
    return hindrance == null ? "" : words.of(hindrance, found.hindranceDetail(), locale());
  }

  private static List<Fact> facts(PastImport found) {
    var facts = new ArrayList<Fact>();
    facts.add(
        new Fact(
            t("history.by"),
            t("history.byAt", found.askedBy().fullName(), Vietnam.show(found.askedAt()))));
    facts.add(new Fact(t("history.source"), t("history.source." + found.source())));
    facts.add(new Fact(t("history.size"), size(found.file().size())));
    var finished = found.finishedAt();
    if (finished != null) {
      facts.add(new Fact(t("history.finished"), Vietnam.show(finished)));
    }
    var withdrawn = found.withdrawnAt();
    var by = found.withdrawnBy();
    if (withdrawn != null && by != null) {
      facts.add(new Fact(t("history.withdrawn"), t("history.byAt", by, Vietnam.show(withdrawn))));
      facts.add(new Fact(t("history.reason"), found.reason()));
    }
    return facts;
  }

  private static Withdrawal withdrawal(PastImport found, String reason) {
    return new Withdrawal(
        t(
            "history.withdraw.lead",
            Show.number(found.counts().stored()),
            Show.number(found.counts().closed())),
        reason);
  }

  private static PastImportsPage.Row row(PastImport found) {
    var counts = found.counts();
    return new PastImportsPage.Row(
        found.file().name(),
        PATH + "/" + found.id(),
        t("history.byAt", found.askedBy().fullName(), Vietnam.show(found.askedAt())),
        state(found.state()),
        Show.number(counts.stored()),
        Show.number(counts.closed()),
        Show.number(counts.known()),
        Show.number(counts.rejected()));
  }

  private static Status state(State state) {
    var words = t("history.state." + state);
    return switch (state) {
      case UPLOADED -> new Status(Tone.SOON, "eye", words);
      case RUNNING, WITHDRAWING -> new Status(Tone.SOON, "clock", words);
      case DONE -> new Status(Tone.OK, "okc", words);
      case FAILED -> new Status(Tone.LATE, "late", words);
      case CANCELLED, WITHDRAWN -> new Status(Tone.PLAIN, "reuse", words);
    };
  }

  private static String size(long bytes) {
    return bytes < 1_000_000
        ? t("history.kilobytes", Show.number(Math.max(1, bytes / 1_000)))
        : t("history.megabytes", Show.number(bytes / 1_000_000));
  }
}
