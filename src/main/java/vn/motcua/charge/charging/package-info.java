/** Stating what dossiers cost. */
@NullMarked
package vn.motcua.charge.charging;

import org.jspecify.annotations.NullMarked;
