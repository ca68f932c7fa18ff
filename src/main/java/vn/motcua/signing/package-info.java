/**
 * Digital signatures on papers: made with keys in files, tokens or a remote service, shown where
 * Decree 30/2020 wants them, and checked on whatever is handed in.
 *
 * <p>Law: NĐ 30/2020 Đ5 and annex I (the person's signature and the agency's, and where they are
 * seen), NĐ 68/2024 (signatures of public duty), TT 15/2025/TT-BKHCN (PAdES, RSA ≥ 2048 or ECDSA ≥
 * 256 with SHA-2, revocation asked for each time).
 */
@ApplicationModule(
    allowedDependencies = {"shared", "platform", "audit", "identity", "organisation", "settings"})
@NullMarked
package vn.motcua.signing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
