const fs = require('node:fs');
const path = require('node:path');

/** Where set-up puts the runtime that is out of support; a release never carries it. */
module.exports = async ({ packager }) => {
  const { electronDist } = packager.config;
  if (typeof electronDist !== 'string') return;
  const version = fs.readFileSync(path.join(electronDist, 'version'), 'utf8').replace(/^v/, '');
  const manifest = path.join(__dirname, '../../node_modules/electron/package.json');
  const wanted = JSON.parse(fs.readFileSync(manifest, 'utf8')).version;
  if (version !== wanted && packager.config.extraMetadata?.developmentBuild !== true) {
    throw new Error(
      `Electron ${version} is for development only; a release carries Electron ${wanted}`,
    );
  }
};
