/**
 * Invents the past dossiers of a province, to try the import, the figures and their speed: {@code
 * ./motcua generate}.
 *
 * <p>It needs no database and no Spring: everything comes from what the product ships and from a
 * seed, so the same arguments give the same bytes. No line describes a real person.
 */
@NamedInterface("generator")
@NullMarked
package vn.motcua.history.generator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
