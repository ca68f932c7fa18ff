/** The dossier and its rules: plain Java without Spring, SQL or a clock. */
@NamedInterface("model")
@NullMarked
package vn.motcua.dossier.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
