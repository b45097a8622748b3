import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import 'graphiql/style.css';
import './workbench.css';
import { followLook } from './look.js';
import { Workbench } from './Workbench.js';

followLook();
const root = document.getElementById('workbench');
if (root === null) throw new Error('The page has no place for the workbench.');
createRoot(root).render(
  <StrictMode>
    <Workbench />
  </StrictMode>,
);
