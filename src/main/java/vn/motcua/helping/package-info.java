/**
 * Community digital teams (tổ công nghệ số cộng đồng): people of a hamlet who help their neighbours
 * to submit online. They act for a person who is present and has consented, for a few hours; the
 * consent is kept as it was given, and what was handed in is counted apart from what people hand in
 * themselves.
 *
 * <p>Law: NĐ 224/2026/NĐ-CP art. 79 (set up by the commune, at hamlets and residential groups);
 * Luật 91/2025 on personal data (consent).
 */
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "platform",
      "audit",
      "organisation",
      "citizen",
      "records",
      "scan :: photo"
    })
@NullMarked
package vn.motcua.helping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
