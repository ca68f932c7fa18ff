package vn.motcua.catalogue.spi;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.web.piece.Option;

/**
 * What a procedure costs, in the reader's words.
 *
 * @param prices none where nobody knows
 * @param exemptions who pays less, each with its ground
 * @param sheet where it is reckoned; null where it depends on nothing
 */
public record CostCard(List<Price> prices, List<String> exemptions, @Nullable Sheet sheet) {

  public CostCard {
    prices = List.copyOf(prices);
    exemptions = List.copyOf(exemptions);
  }

  /**
   * One price.
   *
   * @param words {@code 15.000 đ/hồ sơ}
   * @param when the ways and the case it holds for; empty = all
   * @param ground as it is cited, in Vietnamese
   */
  public record Price(String words, String when, String ground) {}

  /**
   * A small calculator.
   *
   * @param copies whether it asks for them
   * @param pages whether it asks for them
   * @param exemptions that may be claimed, after none; none at all where there is but that
   * @param asked what was typed
   * @param answer how the amount comes about; empty before it is asked for
   * @param wrong what is wrong with what was typed; empty where nothing is
   */
  public record Sheet(
      boolean copies,
      boolean pages,
      List<Option> exemptions,
      CostAsked asked,
      List<String> answer,
      String wrong) {

    public Sheet {
      exemptions = List.copyOf(exemptions);
      answer = List.copyOf(answer);
    }
  }
}
