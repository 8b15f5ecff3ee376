const fs = require('node:fs');
const path = require('node:path');
const { setReleaseFuses } = require('./fuses.cjs');

/** electron-builder's hook: the packed folder is complete and not signed yet. */
module.exports = async ({ appOutDir, packager, electronPlatformName }) => {
  const { productFilename } = packager.appInfo;
  const names = {
    darwin: `${productFilename}.app`,
    win32: `${productFilename}.exe`,
    linux: packager.executableName,
  };
  // The development runtime's launcher, which a packaged app has no use for.
  fs.rmSync(path.join(appOutDir, 'resources', 'app'), { recursive: true, force: true });
  const executable = path.join(appOutDir, names[electronPlatformName]);
  await setReleaseFuses(executable, electronPlatformName);
};
