package vn.motcua.dossier.handover;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.spi.ResultBook;

/** The books that other modules keep for results. */
@Component
public class ResultBooks {

  private final List<ResultBook> books;

  ResultBooks(ObjectProvider<ResultBook> books) {
    this.books = books.orderedStream().toList();
  }

  /** The book that results of that procedure must stand in; empty for most. */
  public Optional<ResultBook> of(String procedureCode) {
    return books.stream().filter(book -> book.holds(procedureCode)).findFirst();
  }

  /** Refuses a result that must stand in a book and does not; there is no exemption. */
  void requireEntered(Dossier dossier) {
    of(dossier.procedure().code()).ifPresent(book -> book.requireEntered(dossier));
  }
}
