/**
 * Money owed, taken and given back: every event once, as postings that add up to nothing. It knows
 * no dossier: what is paid for is a subject of another module.
 *
 * <p>Law: NĐ 61/2018 art. 22 (ways to pay); Luật Phí và lệ phí 97/2015/QH13.
 */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "platform",
      "audit",
      "organisation",
      "identity",
      "settings",
      "receipt"
    })
@NullMarked
package vn.motcua.payment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
