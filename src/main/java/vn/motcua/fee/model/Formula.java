package vn.motcua.fee.model;

import java.util.ArrayList;
import java.util.List;

/** How an amount is reckoned, in đồng; never less than nothing. */
public sealed interface Formula {

  /** What that quantity costs. */
  long amount(Quantity quantity);

  /** How that came about, in order. */
  List<Term> terms(Quantity quantity);

  /** The same for a dossier, whatever is in it. */
  record ForDossier(long dong) implements Formula {

    public ForDossier {
      require(dong);
    }

    @Override
    public long amount(Quantity quantity) {
      return dong;
    }

    @Override
    public List<Term> terms(Quantity quantity) {
      return List.of(Term.of(Term.Kind.DOSSIER, 1, dong));
    }
  }

  /** For each copy, case or paper. */
  record ForEach(long dong) implements Formula {

    public ForEach {
      require(dong);
    }

    @Override
    public long amount(Quantity quantity) {
      return Math.multiplyExact(quantity.copies(), dong);
    }

    @Override
    public List<Term> terms(Quantity quantity) {
      return List.of(Term.of(Term.Kind.COPY, quantity.copies(), dong));
    }
  }

  /**
   * By the pages of each copy: the first at one price, those after them at another, up to a most
   * for a copy (TT 226/2016/TT-BTC art. 4).
   *
   * @param firstPages how many cost {@code first}; may be none
   * @param most for one copy
   */
  record ByPages(int firstPages, long first, long later, long most) implements Formula {

    public ByPages {
      require(first);
      require(later);
      require(most);
      if (firstPages < 0) {
        throw new IllegalArgumentException("first pages " + firstPages);
      }
    }

    @Override
    public long amount(Quantity quantity) {
      return Math.multiplyExact(quantity.copies(), copy(quantity.pages()));
    }

    @Override
    public List<Term> terms(Quantity quantity) {
      var atFirst = Math.min(quantity.pages(), firstPages);
      var terms = new ArrayList<Term>();
      if (atFirst > 0) {
        terms.add(Term.of(Term.Kind.FIRST_PAGES, atFirst, first));
      }
      if (quantity.pages() > atFirst) {
        terms.add(Term.of(Term.Kind.LATER_PAGES, quantity.pages() - atFirst, later));
      }
      if (uncapped(quantity.pages()) > most) {
        terms.add(new Term(Term.Kind.CAP, 1, most, most));
      }
      if (quantity.copies() > 1) {
        terms.add(Term.of(Term.Kind.COPY, quantity.copies(), copy(quantity.pages())));
      }
      return terms;
    }

    private long copy(int pages) {
      return Math.min(uncapped(pages), most);
    }

    private long uncapped(int pages) {
      var atFirst = Math.min(pages, firstPages);
      return Math.addExact(
          Math.multiplyExact(atFirst, first), Math.multiplyExact(pages - atFirst, later));
    }
  }

  private static void require(long dong) {
    if (dong < 0) {
      throw new IllegalArgumentException(dong + " đồng");
    }
  }
}
