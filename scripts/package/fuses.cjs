/**
 * The fuses of a release, which cannot be turned back without breaking its signature. Answers the
 * settings for `flipFuses`; `platform` is electron-builder's name (`win32`, `darwin`, `linux`).
 */
exports.releaseFuses = ({ FuseVersion, FuseV1Options }, platform) => ({
  version: FuseVersion.V1,
  resetAdHocDarwinSignature: platform === 'darwin',
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  // Electron checks the archive on Windows and macOS only.
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: platform !== 'linux',
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
});

/** Sets them on an Electron executable. The library is an ES module, hence the import. */
exports.setReleaseFuses = async (executable, platform) => {
  const fuses = await import('@electron/fuses');
  await fuses.flipFuses(executable, exports.releaseFuses(fuses, platform));
};
