/**
 * How the models reach the engine: collected, checked, deployed under stable names. It knows files,
 * not what they mean to a stage.
 */
@NullMarked
package dk.hjemvej.engine.deployment;

import org.jspecify.annotations.NullMarked;
