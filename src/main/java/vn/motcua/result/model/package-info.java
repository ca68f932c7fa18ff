/** A result and its rules: plain Java without Spring, SQL or a clock. */
@NamedInterface("model")
@NullMarked
package vn.motcua.result.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
