package vn.motcua.charge;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.spi.ResultBook;

/** Procedures whose fees are taken where their results are entered into a book. */
@Component
public class FeesTakenElsewhere {

  private final List<ResultBook> books;

  FeesTakenElsewhere(List<ResultBook> books) {
    this.books = books;
  }

  public boolean holds(String procedureCode) {
    return books.stream().anyMatch(book -> book.holds(procedureCode));
  }
}
