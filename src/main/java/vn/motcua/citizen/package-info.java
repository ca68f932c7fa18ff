/**
 * People outside the offices with an account: one person, one account by identity number. They sign
 * in where the country keeps their electronic identity (OpenID Connect), or with a telephone and a
 * code sent to it.
 *
 * <p>A telephone proves who holds it, not whose number was typed: what belongs to an identity
 * number is shown only once a provider or an official has proven it.
 *
 * <p>Law: NĐ 45/2020/NĐ-CP as amended by NĐ 310/2026 (the account is that of the electronic
 * identity); Luật 91/2025 on personal data.
 */
@ApplicationModule(
    allowedDependencies = {"shared", "platform", "audit", "identity", "notification"})
@NullMarked
package vn.motcua.citizen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
