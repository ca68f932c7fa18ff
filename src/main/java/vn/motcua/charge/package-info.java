/**
 * What dossiers cost and how they are paid: the fee of each is reckoned when it enters, restated
 * when its facts are, taken in cash, by transfer, through a gateway or on delivery, and given back
 * when it is refused or stopped before work on it began.
 *
 * <p>Law: Luật Phí và lệ phí 97/2015/QH13; NĐ 61/2018 art. 22.
 */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "platform",
      "audit",
      "organisation",
      "identity",
      "settings",
      "catalogue",
      "fee",
      "fee :: model",
      "payment",
      "payment :: account",
      "payment :: events",
      "payment :: model",
      "dossier",
      "dossier :: events",
      "dossier :: model",
      "dossier :: spi",
      "post :: spi"
    })
@NullMarked
package vn.motcua.charge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
