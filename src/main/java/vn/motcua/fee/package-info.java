/**
 * What a dossier costs: rules by procedure, channel, resolution of the province and day, computed
 * with an explanation, less what the law exempts.
 *
 * <p>Law: Luật Phí và lệ phí 97/2015/QH13; TT 226/2016/TT-BTC (certification); Luật Hộ tịch
 * 60/2014/QH13 art. 11 (exemptions); TT 85/2019/TT-BTC (what provinces decide).
 */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "platform",
      "audit",
      "organisation",
      "catalogue",
      "catalogue :: spi",
      "catalogue :: words"
    })
@NullMarked
package vn.motcua.fee;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
