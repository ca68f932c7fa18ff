/**
 * The public postal service (bưu chính công ích): papers collected at home, results returned by
 * post. A parcel belongs to a dossier; what the carrier says of it moves it on, and a result that
 * was delivered is returned.
 *
 * <p>The carrier is asked outside any transaction, and again until it answers. Without a carrier
 * the desk hands parcels over at the post office and writes down what became of them.
 *
 * <p>Law: NĐ 61/2018/NĐ-CP art. 16, 20 (kept by NĐ 118/2025/NĐ-CP): dossiers may be handed in and
 * results returned by the public postal service; QĐ 45/2016/QĐ-TTg.
 */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "platform",
      "audit",
      "settings",
      "organisation",
      "workcalendar",
      "catalogue",
      "publication",
      "dossier",
      "dossier :: model",
      "dossier :: events",
      "dossier :: use-cases",
      "dossier :: spi"
    })
@NullMarked
package vn.motcua.post;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
