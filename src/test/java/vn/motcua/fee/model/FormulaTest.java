package vn.motcua.fee.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.fee.model.Formula.ByPages;
import vn.motcua.fee.model.Formula.ForDossier;
import vn.motcua.fee.model.Formula.ForEach;

class FormulaTest {

  private static final ByPages COPIES = new ByPages(2, 2_000, 1_000, 200_000);

  @ParameterizedTest
  @CsvSource({
    "1, 1, 2000",
    "2, 1, 4000",
    "3, 1, 5000",
    "10, 1, 12000",
    "197, 1, 199000",
    "198, 1, 200000",
    "199, 1, 200000",
    "5000, 1, 200000",
    "3, 4, 20000",
    "198, 3, 600000"
  })
  void copies_cost_by_their_pages_up_to_a_most(int pages, int copies, long dong) {
    assertThat(COPIES.amount(new Quantity(copies, pages))).isEqualTo(dong);
  }

  @Test
  void the_terms_add_up_to_a_copy_and_its_copies_to_the_amount() {
    var random = new Random(7);
    for (var turn = 0; turn < 10_000; turn++) {
      var quantity = new Quantity(1 + random.nextInt(50), 1 + random.nextInt(400));
      var terms = COPIES.terms(quantity);
      var pages =
          terms.stream()
              .filter(
                  term ->
                      term.kind() == Term.Kind.FIRST_PAGES || term.kind() == Term.Kind.LATER_PAGES)
              .toList();
      assertThat(pages.stream().mapToInt(Term::count).sum()).isEqualTo(quantity.pages());
      var copy = Math.min(pages.stream().mapToLong(Term::amount).sum(), 200_000);
      assertThat(COPIES.amount(quantity)).isEqualTo(copy * quantity.copies());
    }
  }

  @Test
  void others_cost_for_the_dossier_or_for_each() {
    assertThat(new ForDossier(150_000).amount(new Quantity(3, 9))).isEqualTo(150_000);
    assertThat(new ForEach(10_000).amount(new Quantity(3, 9))).isEqualTo(30_000);
  }

  @Test
  void refuses_what_no_rule_says_and_amounts_beyond_counting() {
    assertThatThrownBy(() -> new ForEach(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Quantity(0, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ForEach(Long.MAX_VALUE).amount(new Quantity(2, 1)))
        .isInstanceOf(ArithmeticException.class);
  }
}
