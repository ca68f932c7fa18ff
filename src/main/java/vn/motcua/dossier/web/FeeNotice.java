package vn.motcua.dossier.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.model.FeeAsked;
import vn.motcua.dossier.spi.DossierFees.Offer;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.Words;
import vn.motcua.platform.web.piece.Option;

/**
 * The fee of the dossier being typed.
 *
 * @param offer null where no rule says what it costs
 * @param source the words of the catalogue, for then
 */
public record FeeNotice(@Nullable Offer offer, String source, FeeAsked asked) {

  public boolean isEmpty() {
    return offer == null && source.isEmpty();
  }

  /** {@code 8.000 đ}; free where nothing is asked for. */
  public String total() {
    if (offer == null) {
      return source;
    }
    return offer.dong() == 0 ? Words.t("intake.fee.free") : Show.money(offer.dong());
  }

  public List<Option> exemptions() {
    return offer == null || offer.exemptions().isEmpty()
        ? List.of()
        : Stream.concat(
                Stream.of(new Option("", Words.t("intake.fee.exemption.none"))),
                offer.exemptions().stream().map(one -> new Option(one.code(), one.name())))
            .toList();
  }
}
