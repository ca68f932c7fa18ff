/**
 * Electronic receipts of fees and charges (biên lai điện tử): numbered without gaps by symbol and
 * year, sealed by the agency, cancelled and replaced but never edited, sent to the tax authority on
 * the day (NĐ 254/2026/NĐ-CP art. 22–27).
 *
 * <p>Knows neither dossiers nor payments: a receipt is asked for under the key of whoever took the
 * money, and points at a {@link vn.motcua.shared.SubjectRef}. Who may ask is decided there.
 */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "platform",
      "audit",
      "settings",
      "organisation",
      "identity",
      "records",
      "signing"
    })
@NullMarked
package vn.motcua.receipt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
