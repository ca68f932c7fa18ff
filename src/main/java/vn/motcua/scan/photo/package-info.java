/**
 * What people photograph with their phones: pictures of every kind are made readable, stood upright
 * and put together into one PDF that is small enough to be sent from a village.
 */
@NamedInterface("photo")
@NullMarked
package vn.motcua.scan.photo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
