/** Signing in and out as a citizen; the own account. */
@NullMarked
package vn.motcua.citizen.web;

import org.jspecify.annotations.NullMarked;
