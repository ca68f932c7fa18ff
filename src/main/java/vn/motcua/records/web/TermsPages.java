package vn.motcua.records.web;

import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.platform.web.Show;
import vn.motcua.records.ContentHash;
import vn.motcua.records.store.TermRows;
import vn.motcua.records.store.TermRows.After;
import vn.motcua.records.store.TermRows.Ended;
import vn.motcua.shared.Vietnam;

/** Makes the list of files whose term has ended: what a council is to decide about. */
@Component
class TermsPages {

  private static final int AT_ONCE = 100;
  private static final String PARTS = "_";

  private final TermRows terms;
  private final Owners owners;
  private final Clock clock;

  TermsPages(TermRows terms, Owners owners, Clock clock) {
    this.terms = terms;
    this.owners = owners;
    this.clock = clock;
  }

  /**
   * @param after where the page before ended, as its address said; anything else is the beginning
   */
  TermsPage page(String after) {
    var today = Vietnam.date(clock.instant());
    var due = terms.due(today);
    var found = terms.list(today, read(after), AT_ONCE + 1);
    var shown = found.subList(0, Math.min(AT_ONCE, found.size()));
    return new TermsPage(
        t("records.terms.summary", Show.number(due.contents()), Show.bytes(due.bytes())),
        terms
            .reckonedSince()
            .map(since -> t("records.terms.reckoned", Show.moment(since)))
            .orElseGet(() -> t("records.terms.reckoning")),
        shown.stream().map(this::row).toList(),
        found.size() > shown.size() ? next(shown) : "");
  }

  private static String next(List<Ended> shown) {
    var last = shown.getLast();
    return RecordsController.PATH + "/terms?after=" + last.until() + PARTS + last.hash();
  }

  private static @Nullable After read(String after) {
    var parts = after.split(PARTS, 2);
    try {
      return parts.length < 2
          ? null
          : new After(LocalDate.parse(parts[0]), new ContentHash(parts[1]));
    } catch (DateTimeException | IllegalArgumentException typed) {
      return null;
    }
  }

  private TermsPage.Row row(Ended ended) {
    var where = owners.called(ended.subject());
    return new TermsPage.Row(
        ended.name(),
        ended.files() == 1 ? where : t("records.terms.more", where, ended.files() - 1),
        owners.url(ended.subject()),
        Show.bytes(ended.bytes()),
        Vietnam.show(ended.until()),
        RecordsPages.digits(ended.hash()));
  }
}
