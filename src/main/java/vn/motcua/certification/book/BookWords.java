package vn.motcua.certification.book;

import org.springframework.context.support.DefaultMessageSourceResolvable;
import vn.motcua.certification.BookKind;
import vn.motcua.certification.CertificationRefusal;
import vn.motcua.shared.Refused;

/** Refusals that name a book, in the reader's language. */
public final class BookWords {

  private BookWords() {}

  public static Refused closed(BookKind kind, int year) {
    return new Refused(
        CertificationRefusal.BOOK_CLOSED,
        new DefaultMessageSourceResolvable(kind.messageKey()),
        Integer.toString(year));
  }

  static Refused numbersUnsigned(BookKind kind, int year) {
    return new Refused(
        CertificationRefusal.BOOK_NUMBERS_UNSIGNED,
        new DefaultMessageSourceResolvable(kind.messageKey()),
        Integer.toString(year));
  }

  static Refused neverOpened(BookKind kind) {
    return new Refused(
        CertificationRefusal.BOOK_NEVER_OPENED,
        new DefaultMessageSourceResolvable(kind.messageKey()));
  }
}
