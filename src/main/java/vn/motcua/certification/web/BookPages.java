package vn.motcua.certification.web;

import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.certification.BookKind;
import vn.motcua.certification.book.BookEntry;
import vn.motcua.certification.book.BookLine;
import vn.motcua.certification.book.BookSpan;
import vn.motcua.certification.book.Books;
import vn.motcua.certification.model.Book;
import vn.motcua.certification.model.Totals;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.SealedWords;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Tab;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Vietnam;

/** Makes the page of a book. */
@Component
class BookPages {

  static final String PATH = "/desk/certification/book";

  private static final int ROWS = 50;

  private final Books books;
  private final Organisation organisation;
  private final SealedWords sealed;
  private final Clock clock;

  BookPages(Books books, Organisation organisation, SealedWords sealed, Clock clock) {
    this.books = books;
    this.organisation = organisation;
    this.sealed = sealed;
    this.clock = clock;
  }

  BookPage page(Actor actor, Agency agency, BookSpan span, int after, String closeProblem) {
    var entries = books.page(actor, span, after, ROWS + 1);
    var shown = entries.size() > ROWS ? entries.subList(0, ROWS) : entries;
    var book = books.book(actor, span);
    var here = address(actor, span);
    return new BookPage(
        t("certification.book.title", t(span.kind().messageKey()), agency.name()),
        t("certification.book.volume", span.kind().volume(span.inYear())),
        state(book),
        span.kind() == BookKind.COPY,
        tabs(actor, span),
        span.kind().key(),
        Long.toString(agency.id()),
        agencies(actor, agency),
        years(actor, span),
        Integer.toString(span.inYear()),
        months(),
        span.isDay() || span.isYear() ? "" : Integer.toString(span.from().getMonthValue()),
        span.isDay() ? span.from().toString() : "",
        span.text(),
        shown.stream().map(BookLine::of).toList(),
        totals(span, books.totals(actor, span)),
        t(
            "certification.book.totals.year",
            Integer.toString(span.inYear()),
            words(span, ofYear(book))),
        PATH + "/print?" + here.substring(here.indexOf('?') + 1),
        mayClose(actor, agency, book),
        after == 0 ? null : here,
        entries.size() > ROWS ? here + "&after=" + number(shown.getLast()) : null,
        closeProblem);
  }

  private static int number(BookEntry line) {
    return Objects.requireNonNull(line.entry().number());
  }

  private boolean mayClose(Actor actor, Agency agency, Book book) {
    return agency.id() == actor.agencyId()
        && actor.may(Permission.CERTIFICATION_MANAGE, agency.path())
        && book.last() > 0
        && book.closedAt() == null
        && book.year() < Vietnam.date(clock.instant()).getYear();
  }

  private static String state(Book book) {
    var closedAt = book.closedAt();
    if (closedAt != null) {
      return t("certification.book.closed", Vietnam.show(closedAt), book.closedBy());
    }
    return book.last() == 0
        ? t("certification.book.unopened")
        : t("certification.book.open", Show.number(book.last()));
  }

  private static Totals ofYear(Book book) {
    return new Totals(
        book.last() - book.voided(), book.voided(), book.pages(), book.pieces(), book.fees());
  }

  private static String totals(BookSpan span, Totals totals) {
    var words = words(span, totals);
    if (span.isYear()) {
      return "";
    }
    return span.isDay()
        ? t("certification.book.totals.day", Vietnam.show(span.from()), words)
        : t(
            "certification.book.totals.month",
            span.from().getMonthValue() + "/" + span.inYear(),
            words);
  }

  private static String words(BookSpan span, Totals totals) {
    var counted =
        span.kind() == BookKind.COPY
            ? t(
                "certification.book.totals.copy",
                totals.lines(),
                totals.pages(),
                totals.pieces(),
                Show.money(totals.fees()))
            : t(
                "certification.book.totals.signature",
                totals.lines(),
                totals.pieces(),
                Show.money(totals.fees()));
    return totals.voided() == 0
        ? counted
        : counted + " · " + t("certification.book.totals.void", totals.voided());
  }

  private List<Tab> tabs(Actor actor, BookSpan span) {
    return Arrays.stream(BookKind.values())
        .map(
            kind ->
                new Tab(
                    t(kind.messageKey()),
                    null,
                    address(
                        actor,
                        new BookSpan(span.agencyId(), kind, span.from(), span.to(), span.text())),
                    kind == span.kind()))
        .toList();
  }

  /** Words searched for, a name or an identity number, stand sealed in it. */
  String address(Actor actor, BookSpan span) {
    var address = PATH + "?kind=" + span.kind().key() + "&agency=" + span.agencyId() + when(span);
    return span.text().isEmpty()
        ? address
        : address + "&words=" + sealed.seal(actor.accountId(), span.text());
  }

  private static String when(BookSpan span) {
    if (span.isDay()) {
      return "&day=" + span.from();
    }
    return span.isYear()
        ? "&year=" + span.inYear()
        : "&year=" + span.inYear() + "&month=" + span.from().getMonthValue();
  }

  /** The own agency and those directly below it, as far as their registers may be read. */
  private List<Option> agencies(Actor actor, Agency shown) {
    var agencies = new ArrayList<Agency>();
    agencies.add(organisation.agency(actor.agencyId()));
    agencies.addAll(organisation.children(actor.agencyId(), Vietnam.date(clock.instant())));
    if (agencies.stream().noneMatch(each -> each.id() == shown.id())) {
      agencies.add(shown);
    }
    return agencies.stream()
        .filter(each -> actor.may(Permission.REGISTER_READ, each.path(), BookKind.FIELD))
        .map(each -> new Option(Long.toString(each.id()), each.name()))
        .toList();
  }

  private List<Option> years(Actor actor, BookSpan span) {
    var now = Vietnam.date(clock.instant()).getYear();
    return Stream.concat(Stream.of(now, span.inYear()), books.years(actor, span).stream())
        .distinct()
        .sorted((one, other) -> other - one)
        .map(
            year ->
                new Option(Integer.toString(year), t("certification.year", Integer.toString(year))))
        .toList();
  }

  private static List<Option> months() {
    return Stream.concat(
            Stream.of(new Option("", t("certification.months"))),
            IntStream.rangeClosed(1, 12)
                .mapToObj(
                    month -> new Option(Integer.toString(month), t("certification.month", month))))
        .toList();
  }
}
